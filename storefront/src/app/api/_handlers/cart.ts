import { findCart } from '@/domain/cart/find-cart'
import { mergeCart } from '@/domain/cart/merge-cart'
import { putCartItem } from '@/domain/cart/put-cart-item'
import { removeCartItem } from '@/domain/cart/remove-cart-item'
import { mergeValidator, quantityValidator } from '@/domain/cart/validators'
import { body, idOf } from '@/lib/api-server/input'
import { noContent, ok } from '@/lib/api-server/respond'
import type { CallerHandler } from '@/lib/api-server/callers'

export const showCart: CallerHandler = async ({ trace }, { id }) => ok(await findCart(id, trace))

export const putItem: CallerHandler = async (ctx, { id }) => {
  const productId = idOf(ctx, 'productId')
  const { quantity } = await body(ctx, quantityValidator)
  return ok(await putCartItem(id, productId, quantity, ctx.trace))
}

export const deleteItem: CallerHandler = async (ctx, { id }) => {
  await removeCartItem(id, idOf(ctx, 'productId'))
  return noContent()
}

export const mergeItems: CallerHandler = async (ctx, caller) => {
  const { items } = await body(ctx, mergeValidator)
  const notTaken = await mergeCart(caller.id, items)
  return ok(await findCart(caller.id, ctx.trace), { notTaken })
}
