import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { type App, findDatabase } from './apps.ts'
import { root } from './data_folder.ts'
import { direct } from './environment.ts'
import { runNode } from './process/run.ts'

/**
 * Brings the database of an app to its newest shape. `folder` is the app's source, or its build. Gives whether
 * a migration was new.
 */
export async function migrate(app: App, folder: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  if (!app.database || (await isMigrated(app, folder, env))) return false
  if (app.kind === 'next') {
    await runNode(['scripts/migrate.mjs'], { cwd: join(root, app.name), env })
  } else {
    const ace = existsSync(join(folder, 'bin', 'server.js')) ? 'ace.js' : 'ace'
    await runNode([ace, 'migration:run', '--force'], { cwd: folder, env })
  }
  return true
}

/** Where each kind of app keeps its migrations, and how its database remembers the ones that ran. */
const records = {
  adonis: {
    folder: 'database/migrations',
    files: /^(.+)\.(?:js|ts)$/,
    table: 'adonis_schema',
    prefix: 'database/migrations/',
  },
  next: {
    folder: 'migrations',
    files: /^(.+?)(?<!\.down)\.sql$/,
    table: 'schema_migrations',
    prefix: '',
  },
}

/** Asking costs milliseconds, running the app's own command to find nothing new costs seconds. */
async function isMigrated(app: App, folder: string, env: NodeJS.ProcessEnv): Promise<boolean> {
  const { table, prefix, files, ...where } = records[app.kind]
  const home = app.kind === 'next' ? join(root, app.name) : folder
  const wanted = readdirSync(join(home, where.folder)).flatMap(
    (file) => files.exec(file)?.[1] ?? []
  )
  const { variable } = findDatabase(app.database!)
  const client = new pg.Client({ connectionString: env[direct(variable)] || env[variable] })
  await client.connect()
  try {
    const { rows } = await client.query<{ exists: boolean }>(
      'select to_regclass($1) is not null as exists',
      [table]
    )
    if (!rows[0]!.exists) return false
    const done = await client.query<{ name: string }>(`select name from ${table}`)
    const names = new Set(done.rows.map(({ name }) => name))
    return wanted.every((name) => names.has(prefix + name))
  } finally {
    await client.end()
  }
}
