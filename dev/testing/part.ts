import { join } from 'node:path'
import pg from 'pg'
import { limitRole } from '../../shared/server/database/limits.ts'
import { type App, apps, findDatabase } from '../apps.ts'
import type { RuntimeConfig } from '../config.ts'
import { root } from '../data_folder.ts'
import { direct, environmentOf } from '../environment.ts'
import { generateTypes } from '../generate_types.ts'
import { migrate } from '../migrate.ts'
import { startCluster } from '../postgres/cluster.ts'
import { recreateDatabases } from '../postgres/databases.ts'
import { onStop } from '../process/interrupt.ts'
import { CommandFailed, runNode } from '../process/run.ts'
import { readSecrets } from '../secrets.ts'
import { poolerVersion, startPooler, takesNamedStatements } from './pooler.ts'
import { takeSlot } from './slot.ts'
import { readTotals, type Totals } from './totals.ts'
import { watchOver } from './watchdog.ts'

/** The parts that have tests. */
export const parts = ['shared', 'dev', ...apps.map((app) => app.name), 'tests']

/**
 * Runs the tests of one part against a database made fresh for it, on ports of its own, and gives
 * Japa's totals. `args` go to Japa: `--files x`, a suite's name, `--tests "title"`. With `--pooled` the requests of a
 * service reach its database through PgBouncer in transaction mode, where this machine has one.
 */
export async function testPart(part: string, given: string[]): Promise<Totals> {
  const args = given.filter((arg) => arg !== '--pooled')
  const isPooled = args.length < given.length
  const version = isPooled ? poolerVersion() : null
  if (isPooled && !version) {
    console.log(`SKIPPED: ${part} through a pooler. This machine has no pgbouncer.`)
    return { passed: 0, failed: 0 }
  }
  const app = apps.find((candidate) => candidate.name === part)
  const slot = await takeSlot(part)
  const undo: (() => Promise<void>)[] = []
  const cleanUp = async () => {
    for (const step of undo.reverse()) await step()
    slot.release()
  }
  const forget = onStop(cleanUp)
  try {
    const env = testEnvironment(app, slot.places)
    if (part !== 'tests' && part !== 'gateway')
      undo.push(await prepareDatabase(app, slot.places, env))
    if (version) undo.push(await prepareDatabasePooler(app!, slot.places, env, version))
    return await runJapa(part, app, args, env)
  } finally {
    forget()
    await cleanUp()
  }
}

/** The app's own database, migrated; a part that is no app gets an empty one as `TEST_DATABASE_URL`. */
async function prepareDatabase(
  app: App | undefined,
  places: RuntimeConfig,
  env: NodeJS.ProcessEnv
) {
  const cluster = await startCluster({
    folder: places.folder,
    port: places.postgresPort,
    fast: true,
  })
  const name = app?.database ? findDatabase(app.database).name : 'marketplace_test'
  try {
    await recreateDatabases(cluster, [name])
    if (app) await prepareTables(app, env)
    else env.TEST_DATABASE_URL = cluster.url(name)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  return () => cluster.stop()
}

/** Requests pass the pooler; jobs, LISTEN and migrations go past it. */
async function prepareDatabasePooler(
  app: App,
  { folder, databaseUrls }: RuntimeConfig,
  env: NodeJS.ProcessEnv,
  version: string
) {
  const { variable } = findDatabase(app.database!)
  const url = databaseUrls[app.database!]
  // As from an app's second start on: connections that a pooler opened before have no limits yet (ADR 60).
  await limit(url)
  const pooler = await startPooler(url, { folder: join(folder, 'pooler'), version })
  env[direct(variable)] = url
  env[variable] = pooler.url
  env.DATABASE_NAMED_STATEMENTS = String(takesNamedStatements(version))
  console.log(`Through PgBouncer ${version} in transaction mode.`)
  return () => pooler.stop()
}

async function limit(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  await client.query(limitRole)
  await client.end()
}

async function prepareTables(app: App, env: NodeJS.ProcessEnv) {
  try {
    await generateTypes(app)
    await migrate(app, join(root, app.name), env)
  } catch (error) {
    if (error instanceof CommandFailed)
      throw new Error(`The migrations of ${app.name} failed:\n${error.output}`)
    throw error
  }
}

function testEnvironment(app: App | undefined, places: RuntimeConfig): NodeJS.ProcessEnv {
  if (!app) return { ...process.env, NODE_ENV: 'test' }
  const secrets = readSecrets(places.folder, {})
  const extra = {
    LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent',
    RATE_LIMIT_SCALE: process.env.RATE_LIMIT_SCALE ?? '1000',
    SERVICE_PRIVATE_KEYS_OF_TESTS: JSON.stringify(secrets.SERVICE_PRIVATE_KEYS),
  }
  return environmentOf(app, { places, secrets, mode: 'test', extra })
}

async function runJapa(
  part: string,
  app: App | undefined,
  args: string[],
  env: NodeJS.ProcessEnv
): Promise<Totals> {
  const command =
    app?.kind === 'adonis'
      ? ['ace', 'test', '--no-clear', ...args]
      : [
          '--import',
          join(root, 'dev/testing/loader.ts'),
          join(root, 'dev/testing/japa.ts'),
          part,
          ...args,
        ]
  const colors = process.stdout.isTTY ? { FORCE_COLOR: '1' } : {}
  const watchdog = watchOver(part)
  try {
    const output = await runNode(command, {
      cwd: join(root, part),
      env: { ...env, ...colors, MARKETPLACE_WATCH_PARENT: '1' },
      signal: watchdog.signal,
      onOutput(chunk) {
        process.stdout.write(chunk)
        watchdog.heard(chunk)
      },
    })
    return readTotals(output, 0)
  } catch (error) {
    if (error instanceof CommandFailed) return readTotals(error.output, error.code)
    throw error
  } finally {
    watchdog.dismiss()
  }
}
