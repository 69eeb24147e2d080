import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { ModelQueryBuilderContract } from '@adonisjs/lucid/types/model'
import Order from '#models/order'
import { parseOrderNumber } from '#domain/order_number'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

type OrderQuery = ModelQueryBuilderContract<typeof Order>

/** Orders with their items and payments, by number. */
export async function findOrders(
  ids: string[],
  client?: TransactionClientContract
): Promise<Order[]> {
  return withParts(Order.query({ client }).whereIn('id', ids)).orderBy('order_number')
}

/** One order with all that belongs to it, by id or number; 404 where there is none. */
export async function findOrder(
  idOrNumber: string,
  client?: TransactionClientContract
): Promise<Order> {
  const number = isUuid(idOrNumber) ? null : parseOrderNumber(idOrNumber)
  if (!isUuid(idOrNumber) && !number) throw new ProblemError('not_found')
  return withParts(Order.query({ client }))
    .where(number ? 'order_number' : 'id', number ?? idOrNumber)
    .preload('events', (events) => events.orderBy('created_at').orderBy('id'))
    .firstOrFail()
}

/** Items and payments, in the order in which they were written. */
export function withParts(query: OrderQuery): OrderQuery {
  return query
    .preload('items', (items) => items.orderBy('id'))
    .preload('payments', (payments) => payments.orderBy('created_at').orderBy('id'))
}
