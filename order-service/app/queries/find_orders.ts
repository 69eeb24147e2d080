import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import Order from '#models/order'
import OrderEvent from '#models/order_event'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import { parseOrderNumber } from '#domain/order_number'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

type OrderQuery = ModelQueryBuilderContract<typeof Order>

/** The orders of a checkout with their items and payments, `-1` first. */
export async function findOrders(
  ids: string[],
  client?: TransactionClientContract
): Promise<Order[]> {
  const orders = await Order.query({ client })
    .whereIn('id', ids)
    .orderByRaw('length(order_number), order_number')
  await loadParts(orders, client)
  return orders
}

/** One order with all that belongs to it, by id or number; 404 where there is none. */
export async function findOrder(
  idOrNumber: string,
  client?: TransactionClientContract
): Promise<Order> {
  const number = isUuid(idOrNumber) ? null : parseOrderNumber(idOrNumber)
  if (!isUuid(idOrNumber) && !number) throw new ProblemError('not_found')
  const order = await Order.query({ client })
    .where(number ? 'order_number' : 'id', number ?? idOrNumber)
    .firstOrFail()
  await loadParts([order], client)
  const events = OrderEvent.query({ client }).where('order_id', order.id)
  order.$setRelated('events', await events.orderBy('created_at').orderBy('id'))
  return order
}

/** Items and payments, in the order in which they were written. */
export function withParts(query: OrderQuery): OrderQuery {
  return query
    .preload('items', (items) => items.orderBy('id'))
    .preload('payments', (payments) => payments.orderBy('created_at').orderBy('id'))
}

/** The same one after the other: the connection of a transaction takes one question at a time. */
async function loadParts(orders: Order[], client?: TransactionClientContract) {
  const ids = orders.map(({ id }) => id)
  const items = await OrderItem.query({ client }).whereIn('order_id', ids).orderBy('id')
  const payments = await Payment.query({ client })
    .whereIn('order_id', ids)
    .orderBy('created_at')
    .orderBy('id')
  for (const order of orders) {
    const isIts = ({ orderId }: { orderId: string }) => orderId === order.id
    order.$setRelated('items', items.filter(isIts))
    order.$setRelated('payments', payments.filter(isIts))
  }
}
