import { sql } from 'kysely'
import { db, type Trx } from '../../../lib/db/database.ts'
import { lockUser } from '../../../lib/db/lock-user.ts'

type PurchasedItem = { productId: string; quantity: number }

type Purchase = { userId: string; checkoutId: string; items: readonly PurchasedItem[] }

/**
 * Takes what a checkout bought out of the cart, once: told of the same checkout again it changes nothing, so
 * what was put in since stays.
 */
export async function removePurchasedItems({ userId, checkoutId, items }: Purchase): Promise<void> {
  await db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      if (await isFirstTime(trx, userId, checkoutId)) await subtract(trx, userId, items)
    })
}

async function isFirstTime(trx: Trx, userId: string, checkoutId: string): Promise<boolean> {
  const added = await trx
    .insertInto('purchases')
    .values({ checkout_id: checkoutId, user_id: userId })
    .onConflict((conflict) => conflict.column('checkout_id').doNothing())
    .executeTakeFirst()
  return added.numInsertedOrUpdatedRows === 1n
}

async function subtract(trx: Trx, userId: string, items: readonly PurchasedItem[]) {
  const ids = sql`${items.map(({ productId }) => productId)}::uuid[]`
  const quantities = sql`${items.map(({ quantity }) => quantity)}::int[]`
  const bought = sql`(select product_id, sum(quantity)::int as quantity
    from unnest(${ids}, ${quantities}) lines (product_id, quantity) group by product_id) b`
  const sameLine = sql`c.user_id = ${userId} and c.product_id = b.product_id`
  await sql`
    delete from cart_items c using ${bought} where ${sameLine} and c.quantity <= b.quantity`.execute(
    trx
  )
  await sql`
    update cart_items c set quantity = c.quantity - b.quantity, updated_at = now()
    from ${bought} where ${sameLine} and c.quantity > b.quantity`.execute(trx)
}
