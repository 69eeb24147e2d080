import db from '@adonisjs/lucid/services/db'
import { orderViewNames, orderViews, type OrderView } from '#domain/order_views'
import type { OrderScope } from '#queries/list_orders'
import { maxExactTotal } from '@marketplace/shared/contracts/pagination'

/** How many orders each view of the panel holds, counted up to where lists count too. */
export async function countOrdersByView(scope: OrderScope): Promise<Record<OrderView, number>> {
  const counts = await Promise.all(orderViewNames.map((view) => countView(view, scope)))
  return Object.fromEntries(orderViewNames.map((view, at) => [view, counts[at]])) as Record<
    OrderView,
    number
  >
}

async function countView(view: OrderView, scope: OrderScope): Promise<number> {
  const some = db.from('orders').select('id').limit(maxExactTotal)
  const status = orderViews[view]
  if (status) some.where('status', status)
  if (scope.role === 'owner') some.where('store_id', scope.storeId)
  const [{ total }] = await db.from(some.as('some')).count('* as total')
  return Number(total)
}
