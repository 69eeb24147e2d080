import { addWish } from './add-wish.ts'
import { listWishlist } from './list-wishlist.ts'
import { removeWish } from './remove-wish.ts'
import { idOf, pageQuery } from '../../../lib/http/input.ts'
import { list, noContent, ok } from '../../../lib/http/respond.ts'
import type { CallerHandler } from '../../../lib/http/callers.ts'

export const showWishlist: CallerHandler = async (ctx, { id }) => {
  const page = await pageQuery(ctx)
  return list(await listWishlist(id, page, ctx.trace), page)
}

export const putWish: CallerHandler = async (ctx, { id }) =>
  ok(await addWish(id, idOf(ctx, 'productId'), ctx.trace))

export const deleteWish: CallerHandler = async (ctx, { id }) => {
  await removeWish(id, idOf(ctx, 'productId'))
  return noContent()
}
