import { findCart } from './find-cart.ts'
import { mergeCart } from './merge-cart.ts'
import { putCartItem } from './put-cart-item.ts'
import { removeCartItem } from './remove-cart-item.ts'
import { mergeValidator, quantityValidator } from './validators.ts'
import { body, idOf } from '../../../lib/http/input.ts'
import { noContent, ok } from '../../../lib/http/respond.ts'
import type { CallerHandler } from '../../../lib/http/callers.ts'

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
