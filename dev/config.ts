import { password } from './postgres/databases.ts'
import { listedInstances } from './instances.ts'
import { apps, type App, type AppName, type DatabaseKey, databases, postgresPort } from './apps.ts'

/** Where one copy of the marketplace listens and keeps its data. */
export interface RuntimeConfig {
  /** The data folder of this copy. */
  folder: string
  ports: Record<AppName, number>
  postgresPort: number
  metricsPorts: Record<AppName, number>
  hotReloadPorts: Record<AppName, number>
  /** On which ports this launcher runs a copy of each app; none where all of them run elsewhere. */
  instances: Record<AppName, number[]>
  /** Where the other apps reach the copies of each app. */
  instanceUrls: Record<AppName, string[]>
  urls: Record<AppName, string>
  databaseUrls: Record<DatabaseKey, string>
  /** Absolute folder of the media files: `catalog/` and `stores/` are below it. */
  mediaRoot: string
  /** The files of order-service, which nothing serves below /media. */
  privateRoot: string
}

/** Above this the embedded PostgreSQL would listen where systems take the ports of outgoing connections. */
const largestOffset = 7_000

/** Browsers and fetch refuse to talk to these: they belong to other protocols (fetch.spec.whatwg.org). */
const refusedByBrowsers = new Set([
  3659, 4045, 4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10_080,
])

/** `PORT_OFFSET` of the environment: 0 when it is not set; throws a sentence when it can't be used. */
export function readOffset(env: NodeJS.ProcessEnv = process.env): number {
  const text = env.PORT_OFFSET?.trim() || '0'
  const offset = Number(text)
  if (!/^\d+$/.test(text) || offset > largestOffset) {
    throw new Error(`PORT_OFFSET must be a whole number from 0 to ${largestOffset}, not "${text}".`)
  }
  const refused = apps.find(({ port }) => refusedByBrowsers.has(port + offset))
  if (!refused) return offset
  throw new Error(
    `PORT_OFFSET=${offset} would put ${refused.name} on port ${refused.port + offset}, which browsers refuse.`
  )
}

/** The usual ports, each moved by `offset`. Database URLs of the environment win over the embedded one's. */
export function runtimeConfig(
  offset: number,
  folder: string,
  env: NodeJS.ProcessEnv = process.env
): RuntimeConfig {
  return build(folder, postgresPort + offset, env, (app) => [
    app.port + offset,
    app.metricsPort + offset,
    (app.hotReloadPort ?? 0) + offset,
  ])
}

/** A block of ports in a row from `first` on, and always the embedded PostgreSQL: for tests. */
export function testRuntimeConfig(first: number, folder: string): RuntimeConfig {
  return build(folder, first, {}, (app) => {
    const at = first + 1 + 3 * apps.indexOf(app)
    return [at, at + 1, at + 2]
  })
}

type PortsOf = (app: App) => [port: number, metrics: number, hotReload: number]

function build(
  folder: string,
  postgres: number,
  env: NodeJS.ProcessEnv,
  portsOf: PortsOf
): RuntimeConfig {
  const each = <Value>(give: (app: App) => Value) =>
    Object.fromEntries(apps.map((app) => [app.name, give(app)])) as Record<AppName, Value>
  const listed = each((app) => listedInstances(app.name, env))
  return {
    folder,
    postgresPort: postgres,
    ports: each((app) => listed[app.name]?.ports[0] ?? portsOf(app)[0]),
    metricsPorts: each((app) => portsOf(app)[1]),
    hotReloadPorts: each((app) => portsOf(app)[2]),
    instances: each((app) => listed[app.name]?.ports ?? [portsOf(app)[0]]),
    instanceUrls: each((app) => listed[app.name]?.urls ?? [`http://127.0.0.1:${portsOf(app)[0]}`]),
    urls: each((app) => `http://localhost:${listed[app.name]?.ports[0] ?? portsOf(app)[0]}`),
    databaseUrls: databaseUrls(postgres, env),
    mediaRoot: `${folder}/media`,
    privateRoot: `${folder}/private`,
  }
}

function databaseUrls(port: number, env: NodeJS.ProcessEnv): Record<DatabaseKey, string> {
  const entries = databases.map(({ key, name, variable }) => {
    return [key, env[variable] || `postgres://${name}:${password}@127.0.0.1:${port}/${name}`]
  })
  return Object.fromEntries(entries)
}

/** Whether the environment brings all four databases, so that no embedded PostgreSQL is needed. */
export function bringsDatabases(env: NodeJS.ProcessEnv = process.env): boolean {
  const missing = databases.filter(({ variable }) => !env[variable]).map(({ variable }) => variable)
  if (missing.length === 0) return true
  if (missing.length === databases.length) return false
  throw new Error(
    `Either all four databases come from the environment or none: ${missing.join(', ')} is not set.`
  )
}
