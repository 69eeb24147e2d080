import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { apps, databases, findDatabase } from '../apps.ts'
import { root } from '../data_folder.ts'
import { environmentOf } from '../environment.ts'
import { migrate } from '../migrate.ts'
import { startCluster } from '../postgres/cluster.ts'
import { recreateDatabases } from '../postgres/databases.ts'
import { onStop } from '../process/interrupt.ts'
import { twoAtATime } from '../process/in_parallel.ts'
import { readSecrets } from '../secrets.ts'
import { schemaPages } from '../schema/pages.ts'
import { readSchema } from '../schema/read_schema.ts'
import type { Schemas } from '../schema/relations.ts'
import { staleFiles } from '../stale_files.ts'
import { takeSlot } from '../testing/slot.ts'

const folder = join(root, 'docs', 'database-schema')

/**
 * `npm run schema`: migrates four empty databases and writes down what came out. With `--check` it writes
 * nothing and fails where a page is out of date.
 */
export async function run(args: string[]): Promise<number> {
  const pages = await schemaPages(await migratedSchemas())
  const stale = staleFiles(folder, pages)
  if (args.includes('--check')) {
    if (stale.length > 0)
      console.error(`Run npm run schema: ${stale.join(', ')} of docs/database-schema is old.`)
    return stale.length > 0 ? 1 : 0
  }
  mkdirSync(folder, { recursive: true })
  for (const name of stale) {
    writeFileSync(join(folder, name), pages.get(name)!)
    console.log(`wrote docs/database-schema/${name}`)
  }
  return 0
}

/** One PostgreSQL for all four, with nothing in it but what migrations make. */
async function migratedSchemas(): Promise<Schemas> {
  const { places, release } = await takeSlot('schema')
  const cluster = await startCluster({
    folder: places.folder,
    port: places.postgresPort,
    fast: true,
  })
  const stop = async () => {
    await cluster.stop()
    release()
  }
  const forget = onStop(stop)
  try {
    await recreateDatabases(
      cluster,
      databases.map(({ name }) => name)
    )
    const schemas: Partial<Schemas> = {}
    const secrets = readSecrets(places.folder, {})
    const owners = apps.filter(({ database }) => database)
    await twoAtATime(owners, async (app) => {
      await migrate(
        app,
        join(root, app.name),
        environmentOf(app, { places, secrets, mode: 'test' })
      )
      schemas[app.database!] = await readSchema(cluster.url(findDatabase(app.database!).name))
    })
    return schemas as Schemas
  } finally {
    forget()
    await stop()
  }
}
