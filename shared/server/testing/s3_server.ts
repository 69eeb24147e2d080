import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FileVariables } from '../files/settings.ts'

const program = join(import.meta.dirname, '../../../deploy/docker/s3_server.py')

/** Whether this machine has OpenStack Swift (Debian: swift-proxy, -account, -container, -object). */
export const hasS3Server = ['proxy', 'account', 'container', 'object'].every(
  (part) => spawnSync('which', [`swift-${part}-server`]).status === 0
)

/** A real S3 server: OpenStack Swift, as compose starts it. */
export class S3Server {
  #folder = ''
  #process?: ChildProcess
  #port = 0

  /** The settings with which an app keeps its files here. */
  get settings() {
    return {
      DRIVE_DISK: 's3',
      S3_BUCKET: 'media',
      S3_ENDPOINT: `http://127.0.0.1:${this.#port}`,
      AWS_REGION: 'us-east-1',
      AWS_ACCESS_KEY_ID: 'test:tester',
      AWS_SECRET_ACCESS_KEY: 'testing',
    } satisfies FileVariables
  }

  /** Starts it with an empty bucket; resolves when that can be written, rejects when it ends before. */
  async start() {
    this.#folder = await mkdtemp(join(tmpdir(), 's3-'))
    this.#port = await freePort()
    const child = spawn('/usr/bin/python3', [program, this.#folder, '127.0.0.1', `${this.#port}`], {
      env: { ...process.env, ...this.settings },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    this.#process = child
    const ended = once(child, 'exit').then(() => {
      throw new Error('Swift ended before it was ready')
    })
    await Promise.race([once(child.stdout, 'data'), ended]).catch(async (error) => {
      await this.stop()
      throw error
    })
    ended.catch(() => {})
  }

  async stop() {
    const child = this.#process
    if (child?.exitCode === null && child.signalCode === null) {
      child.kill()
      await once(child, 'exit')
    }
    await rm(this.#folder, { recursive: true, force: true })
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}
