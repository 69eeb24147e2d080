import { join } from 'node:path'
import { apps, databases } from './apps.ts'
import { buildStale } from './builds/build_apps.ts'
import { copyBuild, runFolder } from './builds/run_copy.ts'
import type { RuntimeConfig } from './config.ts'
import { root } from './data_folder.ts'
import { drawPictures, loadDemoOnce } from './demo_data.ts'
import { environmentOf } from './environment.ts'
import { migrate } from './migrate.ts'
import { type Cluster, startCluster } from './postgres/cluster.ts'
import { createDatabases, recreateDatabases } from './postgres/databases.ts'
import { type Report, seconds } from './process/report.ts'
import { CommandFailed } from './process/run.ts'
import { twoAtATime } from './process/in_parallel.ts'
import { copyName, type ProgramOptions } from './programs.ts'

const names = databases.map(({ name }) => name)

/**
 * Starts the embedded PostgreSQL with the four databases in it: empty ones when it is `disposable`. A `fast` one does
 * not wait for the disk.
 */
export async function prepareDatabases(
  places: RuntimeConfig,
  { disposable, fast }: { disposable: boolean; fast: boolean },
  report: Report
): Promise<Cluster> {
  const startedAt = Date.now()
  const cluster = await startCluster({
    folder: places.folder,
    port: places.postgresPort,
    fast,
  })
  try {
    await createDatabases(cluster, names)
    if (disposable) await recreateDatabases(cluster, names)
  } catch (error) {
    await cluster.stop()
    throw error
  }
  report(`PostgreSQL is up on port ${cluster.port} (${seconds(startedAt)}).`)
  return cluster
}

/**
 * Builds what is stale and gives this copy its own files of each build. Pictures that will be wanted
 * are drawn meanwhile: the first start is mostly this.
 */
export async function prepareBuilds(
  places: RuntimeConfig,
  wantsPictures: boolean,
  report: Report
): Promise<void> {
  const work = [() => buildStale(apps, report)]
  if (wantsPictures) work.push(async () => void (await drawPictures(report)))
  await twoAtATime(work, (step) => step())
  for (const app of apps) copyBuild(app, copyName(places))
}

/** Migrates the four databases at once. */
export async function prepareTables(options: ProgramOptions, report: Report): Promise<void> {
  const startedAt = Date.now()
  const news = await Promise.all(
    apps.map(async (app) => {
      const isBuilt = options.mode === 'production' && app.kind === 'adonis'
      const folder = isBuilt ? runFolder(app, copyName(options.places)) : join(root, app.name)
      try {
        return await migrate(app, folder, environmentOf(app, options))
      } catch (error) {
        if (!(error instanceof CommandFailed)) throw error
        throw new Error(`The migrations of ${app.name} failed:\n${error.output}`)
      }
    })
  )
  report(
    news.some(Boolean)
      ? `The databases are migrated (${seconds(startedAt)}).`
      : 'No migration is new.'
  )
}

/** Loads the demo data the first time. */
export async function prepareDemo(places: RuntimeConfig, report: Report): Promise<void> {
  const startedAt = Date.now()
  const isNew = await loadDemoOnce(places, report)
  if (isNew) report(`The demo data is loaded (${seconds(startedAt)}).`)
}
