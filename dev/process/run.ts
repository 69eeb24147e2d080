import { spawn } from 'node:child_process'
import { delimiter, dirname } from 'node:path'
import { onStop } from './interrupt.ts'

export interface RunOptions {
  cwd: string
  env?: NodeJS.ProcessEnv
  uid?: number
  gid?: number
  /** Called with each piece of output as it comes; it is collected either way. */
  onOutput?: (chunk: string) => void
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
  const { onOutput, ...rest } = options
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { ...rest, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        output += chunk
        onOutput?.(chunk)
      })
    }
    const isGone = new Promise((gone) => child.on('exit', gone).on('error', gone))
    const forget = onStop(async () => {
      child.kill()
      await isGone
    })
    child.on('error', (error) => {
      forget()
      reject(error)
    })
    // `exit`, not `close`: a server that the program leaves behind keeps its pipes open.
    child.on('exit', (code) => {
      forget()
      setImmediate(() =>
        code === 0 ? resolve(output) : reject(new CommandFailed(command, code, output))
      )
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
