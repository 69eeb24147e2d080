import pg from 'pg'
import type { DatabaseKey } from '../../dev/apps.ts'
import { system } from '../../dev/testing/running_system.ts'

/** The rows of one statement on one of the four databases. */
export async function rowsOf(
  database: DatabaseKey,
  sql: string,
  values: unknown[] = []
): Promise<any[]> {
  return withClient(database, async (client) => (await client.query(sql, values)).rows)
}

/** A connection of its own for as long as `work` takes. */
export async function withClient<T>(
  database: DatabaseKey,
  work: (client: pg.Client) => Promise<T>
): Promise<T> {
  const client = new pg.Client({ connectionString: system().databaseUrls[database] })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
