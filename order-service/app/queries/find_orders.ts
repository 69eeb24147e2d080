import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import type { OrderQuery } from '#sql/count_up_to'
import { parseOrderNumber } from '#domain/order_number'
import { takesProof } from '#domain/payment_proofs'
import { findLatestProofs } from '#queries/find_proof'
import { listPayments, paymentsOf } from '#queries/list_payments'
import {
  eventColumns,
  itemColumns,
  orderColumns,
  type EventRow,
  type ItemRow,
  type OrderRow,
  type OrderWithParts,
  type WholeOrder,
} from '#sql/order_rows'
import { isUuid } from '@marketplace/shared/server/http/validation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** An order by id or number; 404 where there is none. */
export async function findOrder(
  idOrNumber: string,
  client?: TransactionClientContract
): Promise<OrderRow> {
  const number = isUuid(idOrNumber) ? null : parseOrderNumber(idOrNumber)
  if (!isUuid(idOrNumber) && !number) throw new ProblemError('not_found')
  return (client ?? db)
    .from('orders')
    .where(number ? 'order_number' : 'id', number ?? idOrNumber)
    .select(db.raw(orderColumns))
    .firstOrFail()
}

/** An order with all that belongs to it: items, payments, timeline. */
export async function findWholeOrder(
  idOrNumber: string,
  client?: TransactionClientContract
): Promise<WholeOrder> {
  return completeOrder(await findOrder(idOrNumber, client), client)
}

/**
 * Adds to an order all that belongs to it, one after the other: the connection of a transaction takes one
 * question at a time.
 */
export async function completeOrder(
  order: OrderRow,
  client?: TransactionClientContract
): Promise<WholeOrder> {
  const items = await itemsOf([order.id], client)
  const payments = await listPayments(order.id, client)
  const events: EventRow[] = await (client ?? db)
    .from('order_events')
    .where('order_id', order.id)
    .orderBy('created_at')
    .orderBy('id')
    .select(db.raw(eventColumns))
  const [whole] = await withProofs([{ ...order, items, payments, events }], client)
  return whole!
}

/** The orders of a query on `orders` with their items and payments, in the query's order. */
export async function readWithParts(query: OrderQuery): Promise<OrderWithParts[]> {
  const orders: OrderRow[] = await query.select(db.raw(orderColumns))
  if (!orders.length) return []
  const ids = orders.map(({ id }) => id)
  const [items, payments] = await Promise.all([itemsOf(ids), paymentsOf(ids)])
  const itemsByOrder = Map.groupBy(items, ({ orderId }) => orderId)
  const paymentsByOrder = Map.groupBy(payments, ({ orderId }) => orderId)
  return withProofs(
    orders.map((order) => ({
      ...order,
      items: itemsByOrder.get(order.id) ?? [],
      payments: paymentsByOrder.get(order.id) ?? [],
    }))
  )
}

/** The other orders of the same checkout, which other stores pack. */
export async function findSiblings({ id, checkoutId }: OrderRow): Promise<OrderWithParts[]> {
  return readWithParts(
    db.from('orders').where('checkout_id', checkoutId).whereNot('id', id).orderBy('order_number')
  )
}

/** Adds the latest receipt to orders that await a transfer; asks for none where no order does. */
async function withProofs<Given extends OrderWithParts>(
  orders: Given[],
  client?: TransactionClientContract
): Promise<Given[]> {
  const awaiting = orders.filter(({ status, payments }) => takesProof(status, payments))
  if (!awaiting.length) return orders
  const checkoutIds = [...new Set(awaiting.map(({ checkoutId }) => checkoutId))]
  const proofs = await findLatestProofs(checkoutIds, client)
  const byCheckout = new Map(proofs.map((proof) => [proof.checkoutId, proof]))
  return orders.map((order) => {
    const proof = awaiting.includes(order) ? byCheckout.get(order.checkoutId) : undefined
    return proof ? { ...order, proof } : order
  })
}

function itemsOf(orderIds: string[], client?: TransactionClientContract): Promise<ItemRow[]> {
  return (client ?? db)
    .from('order_items')
    .whereRaw('order_id = any (?::uuid[])', [orderIds])
    .orderBy('id')
    .select(db.raw(itemColumns))
}
