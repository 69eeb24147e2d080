import { join } from 'node:path'
import pg from 'pg'
import { apps, type DatabaseKey, databases, findDatabase } from '../../apps.ts'
import { root } from '../../data_folder.ts'
import { environmentOf } from '../../environment.ts'
import { migrate } from '../../migrate.ts'
import { type Cluster, startCluster } from '../../postgres/cluster.ts'
import { createDatabase, recreateDatabases } from '../../postgres/databases.ts'
import { readSecrets } from '../../secrets.ts'
import { takeSlot } from '../../testing/slot.ts'
import type { RuntimeConfig } from '../../config.ts'
import { sound } from './sound.ts'

/**
 * A small marketplace in which every rule holds, in four real databases. `corrupt` changes one of
 * them; `restore` makes it whole again.
 */
export async function createWorld() {
  const { places, release } = await takeSlot('audit')
  const { folder, postgresPort: port, databaseUrls: urls } = places
  const cluster = await startCluster({ folder, port, fast: true })
  const close = async () => {
    await cluster.stop()
    release()
  }
  try {
    await fill(cluster, places)
  } catch (error) {
    await close()
    throw error
  }
  return {
    urls,
    close,
    corrupt: (key: DatabaseKey, sql: string) => query(urls[key], sql),
    restore: async (key: DatabaseKey) => {
      const { name } = findDatabase(key)
      await query(cluster.url('postgres'), `drop database ${name} with (force)`)
      await withClient(cluster.url('postgres'), (client) =>
        createDatabase(client, name, `${name}_sound`)
      )
    },
  }
}

async function fill(cluster: Cluster, places: RuntimeConfig) {
  const names = databases.map(({ name }) => name)
  await recreateDatabases(cluster, names)
  const options = { places, secrets: readSecrets(places.folder, {}), mode: 'test' as const }
  await Promise.all(
    apps.map((app) => migrate(app, join(root, app.name), environmentOf(app, options)))
  )
  for (const { key, name } of databases) {
    await query(places.databaseUrls[key], sound[key])
    await query(cluster.url('postgres'), `drop database if exists ${name}_sound`)
    await query(cluster.url('postgres'), `create database ${name}_sound template ${name}`)
  }
}

async function query(url: string, sql: string) {
  await withClient(url, (client) => client.query(sql))
}

async function withClient(url: string, work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
