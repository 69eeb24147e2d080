import { join } from 'node:path'
import pg from 'pg'
import { apps, type DatabaseKey, databases } from '../../apps.ts'
import { placesAt } from '../../config.ts'
import { dataFolder, root } from '../../data_folder.ts'
import { environmentOf } from '../../environment.ts'
import { migrate } from '../../migrate.ts'
import { startCluster } from '../../postgres/cluster.ts'
import { recreateDatabases } from '../../postgres/databases.ts'
import { findFreePorts } from '../../process/ports.ts'
import { readSecrets } from '../../secrets.ts'
import { sound } from './sound.ts'

/**
 * A small marketplace in which every rule holds, in four real databases. `corrupt` breaks one of
 * them; `restore` copies it anew from its template.
 */
export async function createWorld() {
  const [port] = await findFreePorts(1)
  const folder = dataFolder(join('test', 'audit'))
  const cluster = await startCluster({ folder, port: port!, fast: true })
  const places = { ...placesAt(port!, folder), postgresPort: port! }
  const template = (name: string) => `${name}_template`

  await recreateDatabases(
    cluster,
    databases.map(({ name }) => template(name))
  )
  const env = { places, secrets: readSecrets(folder, {}), mode: 'test' as const }
  for (const app of apps) {
    const variable = databases.find(({ key }) => key === app.database)
    if (!variable) continue
    const url = cluster.url(template(variable.name))
    const extra = {
      [variable.variable]: url,
      [variable.variable.replace('_URL', '_DIRECT_URL')]: url,
    }
    await migrate(app, join(root, app.name), environmentOf(app, { ...env, extra }))
    await query(url, sound[variable.key])
  }
  const restore = async (key: DatabaseKey) => {
    const { name } = databases.find((database) => database.key === key)!
    await query(cluster.url('postgres'), `drop database if exists ${name} with (force)`)
    await query(cluster.url('postgres'), `create database ${name} template ${template(name)}`)
  }
  for (const { key } of databases) await restore(key)
  return {
    urls: places.databaseUrls,
    restore,
    corrupt: (key: DatabaseKey, sql: string) => query(places.databaseUrls[key], sql),
    close: () => cluster.stop(),
  }
}

async function query(url: string, sql: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
