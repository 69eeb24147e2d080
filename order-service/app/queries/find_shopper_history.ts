import db from '@adonisjs/lucid/services/db'
import Order from '#models/order'
import { withParts } from '#queries/find_orders'

export type ShopperHistory = {
  delivered: number
  cancelled: number
  /** ISO 8601, of their first order. */
  since: string
}

/** What the buyer of an order has bought before and since; null for orders taken by phone. */
export async function findShopperHistory({ userId }: Order): Promise<ShopperHistory | null> {
  if (!userId) return null
  const { rows } = await db.rawQuery(
    `select count(*) filter (where status = 'delivered')::int as delivered,
       count(*) filter (where status = 'cancelled')::int as cancelled, min(created_at) as since
     from orders where user_id = ?`,
    [userId]
  )
  const [{ delivered, cancelled, since }] = rows
  return { delivered, cancelled, since: since.toISOString() }
}

/** The buyer's latest other orders, those of the same checkout left out. */
export async function findOtherOrders({ userId, checkoutId }: Order): Promise<Order[]> {
  if (!userId) return []
  return withParts(Order.query())
    .where('user_id', userId)
    .whereNot('checkout_id', checkoutId)
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(3)
}

/** The other orders of the same checkout, which other stores pack. */
export async function findSiblings({ id, checkoutId }: Order): Promise<Order[]> {
  return withParts(Order.query())
    .where('checkout_id', checkoutId)
    .whereNot('id', id)
    .orderBy('order_number')
}
