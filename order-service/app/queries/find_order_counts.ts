import { countAtMost } from '#sql/count_up_to'
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
  const counts = await countAtMost(
    views.map((view) => matching(scope, { ...filter, view })),
    most
  )
  return Object.fromEntries(views.map((view, at) => [view, counts[at]!])) as Record<View, number>
}

/**
 * How many orders each view holds. A confirmed order that may not ship is to be cancelled or blocked: what is blocked is
 * the rest, so that the payments of each are looked at once.
 */
export async function findAllOrderCounts(scope: OrderScope): Promise<Record<OrderView, number>> {
  const views = orderViewNames.filter((view) => view !== 'blocked')
  const sets = [
    ...views.map((view) => matching(scope, { view })),
    matching(scope, { status: 'confirmed' }),
    matching(scope, { status: 'confirmed', view: 'to_cancel' }),
  ]
  const counts = await countAtMost(sets, maxExactTotal)
  const byView = Object.fromEntries(views.map((view, at) => [view, counts[at]!]))
  const [confirmed, toCancel] = counts.slice(views.length) as [number, number]
  const { blocked } =
    confirmed < maxExactTotal
      ? { blocked: Math.max(0, confirmed - byView.to_ship! - toCancel) }
      : await findOrderCounts(scope, ['blocked'])
  return { ...byView, blocked } as Record<OrderView, number>
}

/** How many orders a view alone holds, where it was counted to the end; undefined where the list has other filters. */
export function countedInView(
  { view, ...filter }: OrderFilter,
  counts: Record<OrderView, number>
): number | undefined {
  const isAlone = view && Object.values(filter).every((value) => value === undefined)
  return isAlone && counts[view] < maxExactTotal ? counts[view] : undefined
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
