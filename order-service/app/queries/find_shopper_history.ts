import db from '@adonisjs/lucid/services/db'
import { readWithParts } from '#queries/find_orders'
import type { OrderRow, OrderWithParts } from '#sql/order_rows'

export type ShopperHistory = {
  delivered: number
  cancelled: number
  /** ISO 8601, of their first order. */
  since: string
}

/** What the buyer of an order has bought before and since; null for orders taken by phone. */
export async function findShopperHistory({ userId }: OrderRow): Promise<ShopperHistory | null> {
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
export async function findOtherOrders({ userId, checkoutId }: OrderRow): Promise<OrderWithParts[]> {
  if (!userId) return []
  return readWithParts(
    db
      .from('orders')
      .where('user_id', userId)
      .whereNot('checkout_id', checkoutId)
      .orderBy('created_at', 'desc')
      .orderBy('id', 'desc')
      .limit(3)
  )
}

/** The other orders of the same checkout, which other stores pack. */
export async function findSiblings({ id, checkoutId }: OrderRow): Promise<OrderWithParts[]> {
  return readWithParts(
    db.from('orders').where('checkout_id', checkoutId).whereNot('id', id).orderBy('order_number')
  )
}
