import { pageInput } from '@marketplace/shared/server/http/validation'
import { pageValidator } from '@/domain/addresses/validators'
import { addWish } from '@/domain/wishlist/add-wish'
import { listWishlist } from '@/domain/wishlist/list-wishlist'
import { removeWish } from '@/domain/wishlist/remove-wish'
import { idOf, query } from '@/lib/api-server/input'
import { list, noContent, ok } from '@/lib/api-server/respond'
import type { CallerHandler } from '@/lib/api-server/callers'

export const showWishlist: CallerHandler = async (ctx, { id }) => {
  const page = pageInput(await query(ctx, pageValidator), ctx.locale)
  return list(await listWishlist(id, page, ctx.trace), page)
}

export const putWish: CallerHandler = async (ctx, { id }) =>
  ok(await addWish(id, idOf(ctx, 'productId'), ctx.trace))

export const deleteWish: CallerHandler = async (ctx, { id }) => {
  await removeWish(id, idOf(ctx, 'productId'))
  return noContent()
}
