import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { findProducts } from '../../../lib/clients/catalog.ts'
import { db, type Trx } from '../../../lib/db/database.ts'
import { lockUser } from '../../../lib/db/lock-user.ts'
import type { CartItem } from './find-cart.ts'
import { maxLines } from '@marketplace/shared/contracts/limits'

/** Sets the quantity of one product. Throws `not_found` for an unknown one, `conflict` where the cart is full. */
export async function putCartItem(
  userId: string,
  productId: string,
  quantity: number,
  trace?: Trace
): Promise<CartItem> {
  const product = (await findProducts([productId], trace)).get(productId)
  if (!product) throw new ProblemError('not_found')
  await db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      await assertRoom(trx, userId, productId)
      await trx
        .insertInto('cart_items')
        .values({ user_id: userId, product_id: productId, quantity })
        .onConflict((conflict) =>
          conflict
            .columns(['user_id', 'product_id'])
            .doUpdateSet({ quantity, updated_at: new Date() })
        )
        .execute()
    })
  return { productId, quantity, product }
}

async function assertRoom(trx: Trx, userId: string, productId: string) {
  const { others } = await trx
    .selectFrom('cart_items')
    .select((select) => select.fn.countAll<string>().as('others'))
    .where('user_id', '=', userId)
    .where('product_id', '!=', productId)
    .executeTakeFirstOrThrow()
  if (Number(others) < maxLines) return
  throw new DomainError('conflict', [{ rule: 'cart_full', values: { max: maxLines } }])
}
