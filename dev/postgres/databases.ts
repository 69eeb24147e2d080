import pg from 'pg'
import type { Cluster } from './cluster.ts'

/** Creates the databases that the cluster does not have yet. */
export async function createDatabases(cluster: Cluster, names: string[]): Promise<void> {
  await asOwner(cluster, async (client) => {
    const { rows } = await client.query<{ datname: string }>('SELECT datname FROM pg_database')
    const existing = new Set(rows.map((row) => row.datname))
    for (const name of names) {
      if (!existing.has(name))
        await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    }
  })
}

/** Throws away the databases of these names, with whoever is connected, and creates them empty. */
export async function recreateDatabases(cluster: Cluster, names: string[]): Promise<void> {
  await asOwner(cluster, async (client) => {
    for (const name of names) {
      await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`)
      await client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`)
    }
  })
}

async function asOwner(cluster: Cluster, work: (client: pg.Client) => Promise<void>) {
  const client = new pg.Client({ connectionString: cluster.url('postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
