import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { end, identify } from './identity.ts'
import { onStop } from './interrupt.ts'

export interface RunOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  /** Called with each piece of output as it comes; it is collected either way. */
  onOutput?: (chunk: string) => void
  /** Ends the program when it is aborted. */
  signal?: AbortSignal
}

export class CommandFailed extends Error {
  code: number | null
  output: string

  constructor(command: string, code: number | null, output: string) {
    super(`${command} ended with ${code ?? 'a signal'}:\n${output.slice(-2_000)}`)
    this.code = code
    this.output = output
  }
}

/** Runs a program to its end and gives what it printed; throws `CommandFailed` unless it ends with 0. */
export function run(command: string, args: string[], options: RunOptions): Promise<string> {
  const { onOutput, signal, ...rest } = options
  return new Promise((resolve, reject) => {
    // In a group of its own, so that what it starts can be ended with it.
    const child = spawn(command, args, {
      ...rest,
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    const identity = child.pid === undefined ? null : identify(child.pid)
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
        onOutput?.(chunk)
      })
    }
    const endAll = async () => {
      if (identity) await end(identity, { timeoutMs: 20_000 })
    }
    const forget = onStop(endAll)
    signal?.addEventListener('abort', endAll)
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    child.on('close', (code) => {
      forget()
      if (code === 0) resolve(output)
      else reject(new CommandFailed(command, code, output))
    })
  })
}

/** Runs a script under this very Node. */
export function runNode(args: string[], options: RunOptions): Promise<string> {
  return run(process.execPath, args, { ...options, env: withNode(options.env ?? process.env) })
}

/** The environment with this Node first on PATH, so that whatever is started by name meets the same one. */
export function withNode(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, PATH: `${dirname(process.execPath)}${delimiter}${env.PATH ?? ''}` }
}
