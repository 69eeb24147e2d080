import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'

/** The rows of a statement, in the shape that its writer promises; in a transaction where one is given. */
export async function rowsOf<Row>(
  sql: string,
  bindings: readonly unknown[] = [],
  client?: TransactionClientContract
): Promise<Row[]> {
  const { rows } = await (client ?? db).rawQuery<{ rows: Row[] }>(sql, bindings as any)
  return rows
}
