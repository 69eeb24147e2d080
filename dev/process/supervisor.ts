import { type ChildProcess, spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { end, identify, type ProcessIdentity } from './identity.ts'

export interface Program {
  name: string
  args: string[]
  cwd: string
  env: NodeJS.ProcessEnv
  /** Both outputs of the program are appended to this file. */
  log: string
  /** What ends it politely. */
  stopSignal: NodeJS.Signals
}

export interface SupervisorOptions {
  /** Start it again when it ends on its own. */
  restart: boolean
  onStart(identity: ProcessIdentity): void
  /** It ended on its own; `restartsInMs` is null when it stays down. */
  onDeath(how: string, restartsInMs: number | null): void
}

export interface Supervised {
  /** The number of the running process; null while there is none. */
  pid(): number | null
  /** It is not meant to run, or it ended on its own and stays down, or it died three times in a row. */
  isHopeless(): boolean
  /** Starts it, with `env` on top of its own; does nothing while it runs. */
  start(env?: NodeJS.ProcessEnv): void
  /** Sends the signal and resolves when the process is gone. It stays down until `start`. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Ends it politely, by force after 15 s. */
  stop(): Promise<void>
}

const delays = [100, 500, 1_000, 2_000, 5_000, 10_000, 30_000]
const steadyAfterMs = 30_000
const timeoutMs = 15_000
const largestLog = 20 * 1024 * 1024

/** Keeps a program running in a session of its own: a Ctrl-C in the terminal reaches the launcher alone. */
export function supervise(program: Program, options: SupervisorOptions): Supervised {
  let child: ChildProcess | null = null
  let isWanted = false
  let deaths = 0
  let timer: NodeJS.Timeout | undefined

  const launch = (env?: NodeJS.ProcessEnv) => {
    const startedAt = Date.now()
    const launched = spawnLogged(program, env)
    child = launched
    const identity = launched.pid === undefined ? null : identify(launched.pid)
    if (identity) options.onStart(identity)
    launched.once('exit', (code, signal) => {
      if (child === launched) child = null
      if (!isWanted) return
      deaths = Date.now() - startedAt > steadyAfterMs ? 0 : deaths
      const delay = options.restart ? delays[Math.min(deaths, delays.length - 1)]! : null
      deaths++
      options.onDeath(signal ?? `code ${code}`, delay)
      if (delay !== null) timer = setTimeout(() => isWanted && launch(env), delay)
    })
  }

  const isGone = (process: ChildProcess) =>
    new Promise<void>((resolve) => {
      if (process.exitCode !== null || process.signalCode !== null) resolve()
      else process.once('exit', () => resolve())
    })

  const giveUp = () => {
    isWanted = false
    clearTimeout(timer)
  }

  return {
    pid: () => child?.pid ?? null,
    isHopeless: () => !isWanted || deaths > (options.restart ? 2 : 0),
    start(env) {
      if (child) return
      isWanted = true
      deaths = 0
      launch(env)
    },
    async kill(signal) {
      giveUp()
      if (!child) return
      const dying = child
      dying.kill(signal)
      await isGone(dying)
    },
    async stop() {
      giveUp()
      if (!child?.pid) return
      const identity = identify(child.pid)
      if (identity) await end(identity, { signal: program.stopSignal, timeoutMs })
    },
  }
}

/** Starts a program; its log is begun anew when it has grown too large. */
export function spawnLogged(
  { args, cwd, env, log }: Program,
  more?: NodeJS.ProcessEnv
): ChildProcess {
  mkdirSync(dirname(log), { recursive: true })
  if (existsSync(log) && statSync(log).size > largestLog) renameSync(log, `${log}.old`)
  const file = openSync(log, 'a')
  try {
    return spawn(process.execPath, args, {
      cwd,
      env: { ...env, ...more },
      stdio: ['ignore', file, file],
      detached: true,
    })
  } finally {
    closeSync(file)
  }
}
