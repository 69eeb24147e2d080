import type { Client } from 'pg'
import type { World } from '../world.ts'
import { insert } from './insert.ts'

export async function insertOrders(client: Client, { sales }: World) {
  await insert(
    client,
    'orders',
    sales.map(({ order }) => order)
  )
  await insert(
    client,
    'order_items',
    sales.flatMap(({ items }) => items)
  )
  await insert(
    client,
    'payments',
    sales.flatMap(({ payments }) => payments)
  )
  await insert(client, 'payment_references', referencesOf(sales))
  await insert(
    client,
    'order_events',
    sales.flatMap(({ events }) => events)
  )
}

/** Each transfer's reference belongs to one checkout. */
function referencesOf(sales: World['sales']) {
  const references = new Map<string, object>()
  for (const { order, payments } of sales) {
    for (const payment of payments.filter((one) => one.transaction_id)) {
      const reference = {
        payment_method: payment.payment_method,
        transaction_id: payment.transaction_id,
        checkout_id: order.checkout_id,
      }
      references.set(JSON.stringify(reference), reference)
    }
  }
  return [...references.values()]
}
