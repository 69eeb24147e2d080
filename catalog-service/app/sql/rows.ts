import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** Runs a statement, in a transaction where one is given. The caller names the shape of its rows. */
export async function rowsOf<Row>(
  sql: string,
  bindings: readonly unknown[] = [],
  client?: TransactionClientContract
): Promise<Row[]> {
  const { rows } = await (client ?? db).rawQuery<{ rows: Row[] }>(sql, bindings as any)
  return rows
}
