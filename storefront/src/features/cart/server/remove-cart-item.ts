import { db } from '../../../lib/db/database.ts'

/** Taking away what is not there changes nothing. */
export async function removeCartItem(userId: string, productId: string): Promise<void> {
  await db()
    .deleteFrom('cart_items')
    .where('user_id', '=', userId)
    .where('product_id', '=', productId)
    .execute()
}
