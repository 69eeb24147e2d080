import type pg from 'pg'
import type { DatabaseKey } from '../apps.ts'
import type { Clients } from './audit.ts'
import type { Check } from './check.ts'
import {
  type CrossServiceTable,
  type CrossServiceTableName,
  crossServiceTables,
} from './cross_service_tables.ts'

/** Copies what the checks read of other services into temporary tables of the database in which they run. */
export async function copyTables(checks: Check[], clients: Clients): Promise<void> {
  const wanted = new Map<DatabaseKey, Set<CrossServiceTableName>>()
  for (const { database, needs = [] } of checks) {
    wanted.set(database, new Set([...(wanted.get(database) ?? []), ...needs]))
  }
  for (const [database, names] of wanted) {
    for (const name of names) await copyTable(name, database, clients)
  }
}

async function copyTable(name: CrossServiceTableName, to: DatabaseKey, clients: Clients) {
  const table: CrossServiceTable = crossServiceTables[name]
  const target = clients[to]
  await target.query(`create temporary table ${name} (${table.columns}) on commit drop`)
  for (const from of table.from === 'itself' ? [to] : table.from) {
    const rows = await read(table, clients[from])
    await target.query(
      `insert into ${name} select * from jsonb_to_recordset($1::jsonb) as copied (${table.columns})`,
      [rows]
    )
  }
  await target.query(`analyze ${name}`)
}

async function read(table: CrossServiceTable, client: pg.Client): Promise<string> {
  if (table.requires) {
    const { rows } = await client.query('select to_regclass($1) as found', [table.requires])
    if (rows[0].found === null) return '[]'
  }
  const { rows } = await client.query(
    `select coalesce(jsonb_agg(copied), '[]')::text as rows from (${table.sql}) copied`
  )
  return rows[0].rows
}
