import db from '@adonisjs/lucid/services/db'
import type Order from '#models/order'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import { maxExactSearchTotal, maxExactTotal } from '@marketplace/shared/contracts/pagination'

type OrderQuery = ModelQueryBuilderContract<typeof Order>

/** How many orders a query finds: exact up to what lists count, the planner's estimate beyond. */
export async function countUpTo(query: OrderQuery, isSearch: boolean) {
  const most = isSearch ? maxExactSearchTotal : maxExactTotal
  const { sql, bindings } = idsOf(query)
    .limit(most + 1)
    .toSQL()
  const counted = await db.rawQuery(`select count(*) as total from (${sql}) found`, [...bindings])
  const total = Number(counted.rows[0].total)
  if (total <= most) return { total, isExact: true }
  return { total: Math.max(total, await estimate(query)), isExact: false }
}

async function estimate(query: OrderQuery): Promise<number> {
  const { sql, bindings } = idsOf(query).toSQL()
  const { rows } = await db.rawQuery(`explain (format json) ${sql}`, [...bindings])
  return Number(rows[0]['QUERY PLAN'][0].Plan['Plan Rows'])
}

function idsOf(query: OrderQuery): OrderQuery {
  return query.clone().clearSelect().select('id')
}
