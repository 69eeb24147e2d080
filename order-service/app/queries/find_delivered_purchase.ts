import db from '@adonisjs/lucid/services/db'

/** Whether an order of that shopper with that product in it was delivered. */
export async function hasDeliveredPurchase(userId: string, productId: string): Promise<boolean> {
  const found = await db
    .from('order_items')
    .join('orders', 'orders.id', 'order_items.order_id')
    .where({ 'order_items.product_id': productId, 'orders.user_id': userId })
    .where('orders.status', 'delivered')
    .select('orders.id')
    .first()
  return found !== null
}
