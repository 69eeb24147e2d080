import { type AppName, type DatabaseKey } from './apps.ts'
import type { RuntimeConfig } from './config.ts'
import { type Instance, instancesOf } from './instances.ts'
import { prepareBuilds, prepareDatabases, prepareDemo, prepareTables } from './prepare.ts'
import { assertUsable } from './postgres/external.ts'
import { isStopping, onStop } from './process/interrupt.ts'
import { lastLines, reportErrors } from './process/log_tail.ts'
import { assertFree } from './process/ports.ts'
import { type Report, seconds } from './process/report.ts'
import { type Supervised, supervise } from './process/supervisor.ts'
import { type Mode, programOf, type ProgramOptions } from './programs.ts'
import { waitUntilReady } from './ready.ts'
import { runState } from './run_state.ts'
import { readSecrets, type Secrets } from './secrets.ts'

export interface SystemOptions {
  places: RuntimeConfig
  mode?: Mode
  /** Load the demo data where it is not loaded yet. */
  demo?: boolean
  /** Begin with empty databases and don't wait for the disk: for tests. */
  disposable?: boolean
  /** Don't wait for the disk, and keep the data: for measurements that are repeated. */
  fast?: boolean
  /** The databases of `places` are somebody else's: no embedded PostgreSQL. */
  externalDatabases?: boolean
  /** Start an app again when it dies. */
  restart?: boolean
  /** On top of the environment of every app. */
  env?: NodeJS.ProcessEnv
  report?: Report
}

/** An app's name is that of its first instance; further ones are `catalog-service-2` and so on. */
export type InstanceName = AppName | (string & {})

/** A running marketplace. */
export interface System {
  urls: Record<AppName, string>
  databaseUrls: Record<DatabaseKey, string>
  secrets: Secrets
  /** Where the data, the logs and the media of this copy are. */
  places: RuntimeConfig
  pid(app: InstanceName): number | null
  /** Sends a signal (SIGKILL unless told) and resolves when the app is gone; it stays down until `start`. */
  kill(app: InstanceName, signal?: NodeJS.Signals): Promise<void>
  /** Starts an app that is down, with `env` on top of its own for this life. */
  start(app: InstanceName, env?: NodeJS.ProcessEnv): void
  /** Resolves when the app answers 200 on /health/ready; throws, with the end of its log, when it does not. */
  waitReady(app: InstanceName): Promise<void>
  /** Ends the apps, then PostgreSQL. */
  stop(): Promise<void>
}

const timeoutMs = { production: 60_000, development: 180_000 }

/**
 * Brings up the whole marketplace in the data folder and on the ports of `places`: PostgreSQL, the
 * builds, the tables, the demo data and the five apps, all of them ready when it resolves.
 */
export async function startSystem(options: SystemOptions): Promise<System> {
  const undo: (() => unknown)[] = []
  let stopping: Promise<void> | undefined
  const stop = () => (stopping ??= undoAll(undo))
  const starting = bringUp(options, undo, stop)
  undo.push(
    onStop(async () => {
      await starting.catch(() => {})
      await stop()
    })
  )
  try {
    return await starting
  } catch (error) {
    await stop()
    throw error
  }
}

async function undoAll(undo: (() => unknown)[]) {
  for (const step of undo.reverse()) await step()
}

async function bringUp(
  options: SystemOptions,
  undo: (() => unknown)[],
  stop: () => Promise<void>
): Promise<System> {
  const { places, mode = 'production', report = () => {}, disposable = false } = options
  const { fast = disposable } = options
  const program = { places, mode, secrets: readSecrets(places.folder), extra: options.env }
  const state = runState(places.folder)
  await clearTheWay(places, state, report)

  if (options.externalDatabases) await assertUsable(places.databaseUrls)
  else undo.push((await prepareDatabases(places, { disposable, fast }, report)).stop)
  if (mode === 'production') await prepareBuilds(places, options.demo ?? false, report)
  await prepareTables(program, report)
  if (options.demo) await prepareDemo(places, report)
  if (isStopping()) throw new Error('Stopped before the apps were started.')

  undo.push(state.forget)
  const running = superviseApps(program, options.restart ?? false, state, report)
  undo.push(() => Promise.all([...running.values()].map((app) => app.stop())))
  const system = handle(program, running, stop)
  await startAll(system, report)
  undo.push(
    ...instancesOf(places).map((instance) =>
      reportErrors(logOf(instance, program), (line) => report(`${instance.name}: ${line}`))
    )
  )
  return system
}

async function clearTheWay(
  places: RuntimeConfig,
  state: ReturnType<typeof runState>,
  report: Report
) {
  const leftovers = await state.endLeftovers()
  if (leftovers.length > 0)
    report(`Ended what a killed launcher had left running: ${leftovers.join(', ')}.`)
  await assertFree(
    instancesOf(places).flatMap(({ name, port, metricsPort }) => [
      { port, what: name },
      { port: metricsPort, what: `metrics of ${name}` },
    ])
  )
}

/** By the names of the instances. */
type Running = Map<string, Supervised>

function superviseApps(
  program: ProgramOptions,
  restart: boolean,
  state: ReturnType<typeof runState>,
  report: Report
): Running {
  const entries = instancesOf(program.places).map((instance): [string, Supervised] => {
    const { name } = instance
    const supervised = supervise(programOf(instance, program), {
      restart,
      onStart: (identity) => state.record(name, identity),
      onDeath(how, restartsInMs) {
        const next = restartsInMs === null ? '' : ` It starts again in ${restartsInMs / 1000} s.`
        report(`${name} died (${how}).${next} Its log: ${logOf(instance, program)}`)
      },
    })
    return [name, supervised]
  })
  return new Map(entries)
}

function handle(program: ProgramOptions, running: Running, stop: () => Promise<void>): System {
  const { places, secrets, mode } = program
  const instances = instancesOf(places)
  const find = (name: string) => running.get(name)!
  return {
    urls: places.urls,
    databaseUrls: places.databaseUrls,
    secrets,
    places,
    pid: (name) => find(name).pid(),
    kill: (name, signal = 'SIGKILL') => find(name).kill(signal),
    start: (name, env) => find(name).start(env),
    async waitReady(name) {
      const instance = instances.find((each) => each.name === name)!
      try {
        await waitUntilReady(instance.port, timeoutMs[mode], () => find(name).isHopeless())
      } catch (error) {
        const log = logOf(instance, program)
        throw new Error(
          `${name} does not run: ${(error as Error).message}. The end of ${log}:\n${lastLines(log, 20)}`
        )
      }
    },
    stop,
  }
}

async function startAll(system: System, report: Report) {
  const startedAt = Date.now()
  const names = instancesOf(system.places).map(({ name }) => name)
  report(`Starting ${names.join(', ')}…`)
  for (const name of names) system.start(name)
  await Promise.all(
    names.map(async (name) => {
      await system.waitReady(name)
      report(`${name} is ready (${seconds(startedAt)}).`)
    })
  )
}

function logOf(instance: Instance, program: ProgramOptions): string {
  return programOf(instance, program).log
}
