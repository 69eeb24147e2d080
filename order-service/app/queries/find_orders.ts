import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import Order from '#models/order'
import OrderEvent from '#models/order_event'
import OrderItem from '#models/order_item'
import type Payment from '#models/payment'
import { parseOrderNumber } from '#domain/order_number'
import { listPayments } from '#queries/list_payments'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

type OrderQuery = ModelQueryBuilderContract<typeof Order>
type Parts = { items: OrderItem[]; payments: Payment[] }

/** An order by id or number; 404 where there is none. */
export async function findOrder(
  idOrNumber: string,
  client?: TransactionClientContract
): Promise<Order> {
  const number = isUuid(idOrNumber) ? null : parseOrderNumber(idOrNumber)
  if (!isUuid(idOrNumber) && !number) throw new ProblemError('not_found')
  return Order.query({ client })
    .where(number ? 'order_number' : 'id', number ?? idOrNumber)
    .firstOrFail()
}

/** An order with all that belongs to it: items, payments, timeline. */
export async function findWholeOrder(
  idOrNumber: string,
  client?: TransactionClientContract
): Promise<Order> {
  return completeOrder(await findOrder(idOrNumber, client), client)
}

/**
 * Adds to an order all that belongs to it, one after the other: the connection of a transaction takes one
 * question at a time.
 */
export async function completeOrder(
  order: Order,
  client?: TransactionClientContract
): Promise<Order> {
  const of = { order_id: order.id }
  const items = await OrderItem.query({ client }).where(of).orderBy('id')
  setParts([order], { items, payments: await listPayments(order.id, client) })
  const events = await OrderEvent.query({ client }).where(of).orderBy('created_at').orderBy('id')
  order.$setRelated('events', events)
  return order
}

/** Adds items and payments to a query, in the order in which they were written. */
export function withParts(query: OrderQuery): OrderQuery {
  return query
    .preload('items', (items) => items.orderBy('id'))
    .preload('payments', (payments) => payments.orderBy('created_at').orderBy('id'))
}

/** Gives each order its own of these items and payments. */
export function setParts(orders: Order[], { items, payments }: Parts) {
  for (const order of orders) {
    const isIts = ({ orderId }: { orderId: string }) => orderId === order.id
    order.$setRelated('items', items.filter(isIts))
    order.$setRelated('payments', payments.filter(isIts))
  }
}
