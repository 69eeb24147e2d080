import db from '@adonisjs/lucid/services/db'
import type { OrderView } from '#domain/order_views'
import { matching, type OrderFilter, type OrderScope } from '#queries/list_orders'
import { maxExactSearchTotal, maxExactTotal } from '@marketplace/shared/contracts/pagination'

/** How many orders each of these views holds, counted up to where lists count too, in one query. */
export async function findOrderCounts<View extends OrderView>(
  scope: OrderScope,
  views: readonly View[],
  filter: Omit<OrderFilter, 'view'> = {}
): Promise<Record<View, number>> {
  const most = filter.q ? maxExactSearchTotal : maxExactTotal
  const parts = views.map((view) => {
    return matching(scope, { ...filter, view })
      .select('id')
      .limit(most)
      .toSQL()
  })
  const columns = parts.map(
    ({ sql }, at) => `(select count(*) from (${sql}) v)::int as "${views[at]}"`
  )
  const { rows } = await db.rawQuery(
    `select ${columns.join(', ')}`,
    parts.flatMap(({ bindings }) => [...(bindings as string[])])
  )
  return rows[0]
}
