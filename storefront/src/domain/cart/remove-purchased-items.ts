import { sql } from 'kysely'
import { db } from '../../lib/db/database.ts'
import { lockUser } from '../users/lock-user.ts'

type Bought = { productId: string; quantity: number }

/** Takes what was bought out of a person's cart; what was put in since stays. */
export async function forgetBought(userId: string, items: readonly Bought[]): Promise<void> {
  if (items.length === 0) return
  const ids = sql`${items.map(({ productId }) => productId)}::uuid[]`
  const counts = sql`${items.map(({ quantity }) => quantity)}::int[]`
  await db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      await sql`
        delete from cart_items c using unnest(${ids}, ${counts}) b(product_id, quantity)
        where c.user_id = ${userId} and c.product_id = b.product_id and c.quantity <= b.quantity
      `.execute(trx)
      await sql`
        update cart_items c set quantity = c.quantity - b.quantity, updated_at = now()
        from unnest(${ids}, ${counts}) b(product_id, quantity)
        where c.user_id = ${userId} and c.product_id = b.product_id and c.quantity > b.quantity
      `.execute(trx)
    })
}
