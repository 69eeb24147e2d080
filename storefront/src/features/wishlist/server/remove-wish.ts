import { db } from '../../../lib/db/database.ts'

/** Taking away what is not there changes nothing. */
export async function removeWish(userId: string, productId: string): Promise<void> {
  await db()
    .deleteFrom('wishlist')
    .where('user_id', '=', userId)
    .where('product_id', '=', productId)
    .execute()
}
