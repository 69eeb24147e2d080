import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import app from '@adonisjs/core/services/app'

export type Cleanup = { cleanup: (callback: () => Promise<void>) => void }

/** Starts one more instance of this service on the same database, with `env` on top of its environment. */
export function spawnInstance({ cleanup }: Cleanup, env: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import=@poppinss/ts-exec', 'bin/server.ts'], {
    cwd: app.makePath(),
    env: { ...process.env, METRICS_PORT: undefined, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  cleanup(async () => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  })
  return child
}

/** As `spawnInstance`; gives its URL when it is ready. */
export async function startInstance(context: Cleanup, env: NodeJS.ProcessEnv): Promise<string> {
  const port = await freePort()
  const child = spawnInstance(context, { ...env, PORT: String(port) })
  const printed: Buffer[] = []
  for (const output of [child.stdout, child.stderr]) {
    output.on('data', (chunk: Buffer) => printed.push(chunk))
  }
  const url = `http://127.0.0.1:${port}`
  while (!(await isReady(url))) {
    if (child.exitCode !== null) throw new Error(`It ended:\n${Buffer.concat(printed)}`)
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return url
}

async function isReady(url: string) {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false
  )
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
