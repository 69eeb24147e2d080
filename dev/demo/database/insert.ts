import type { Client } from 'pg'
import { liftLimits } from '../../../shared/server/database/limits.ts'

const atOnce = 1000

/** Inserts rows whose keys are the table's columns, many at a time. Columns that no row names keep their default. */
export async function insert(client: Client, table: string, rows: readonly object[]) {
  if (rows.length === 0) return
  const columns = Object.keys(rows[0]!).join(', ')
  for (let at = 0; at < rows.length; at += atOnce) {
    const part = JSON.stringify(rows.slice(at, at + atOnce))
    await client.query(
      `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1)`,
      [part]
    )
  }
}

/** Runs some work on a database of its own, in one transaction. */
export async function inTransaction<Result>(
  url: string,
  work: (client: Client) => Promise<Result>
): Promise<Result> {
  const { default: pg } = await import('pg')
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(liftLimits)
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
