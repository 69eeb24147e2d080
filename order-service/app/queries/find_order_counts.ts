import db from '@adonisjs/lucid/services/db'
import { orderViewNames, type OrderView } from '#domain/order_views'
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

/** In which other views the words that were looked for are found, and how often. */
export async function findHitsElsewhere(
  scope: OrderScope,
  { view, ...filter }: OrderFilter
): Promise<{ view: OrderView; count: number }[]> {
  if (!filter.q || !view || view === 'all') return []
  const others = orderViewNames.filter((name) => name !== view && name !== 'all')
  const counts = await findOrderCounts(scope, others, filter)
  return others
    .map((name) => ({ view: name, count: counts[name] }))
    .filter(({ count }) => count > 0)
}
