import db from '@adonisjs/lucid/services/db'
import type { LucidModel, ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'

/** How many rows a query finds, counted up to `limit`. */
export async function countUpTo<Model extends LucidModel>(
  query: ModelQueryBuilderContract<Model>,
  limit: number
): Promise<number> {
  const { sql, bindings } = query.clone().clearSelect().select('id').limit(limit).toSQL()
  const { rows } = await db.rawQuery(`select count(*)::int as total from (${sql}) found`, [
    ...(bindings as string[]),
  ])
  return rows[0].total
}
