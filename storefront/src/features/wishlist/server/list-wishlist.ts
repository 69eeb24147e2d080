import type { PageInput } from '@marketplace/shared/contracts/pagination'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { findProducts } from '../../../lib/clients/catalog.ts'
import { db } from '../../../lib/db/database.ts'
import { countUpTo } from '../../../lib/db/count-up-to.ts'
import { toWish } from './wish.ts'

/** What a person keeps, the newest first, with the products as they are now. */
export async function listWishlist(userId: string, { page, perPage }: PageInput, trace?: Trace) {
  const own = db().selectFrom('wishlist').where('user_id', '=', userId)
  const [rows, total] = await Promise.all([
    own
      .selectAll()
      .orderBy('added_at', 'desc')
      .orderBy('id', 'desc')
      .limit(perPage)
      .offset((page - 1) * perPage)
      .execute(),
    countUpTo(own),
  ])
  const products = await findProducts(
    rows.map((row) => row.product_id),
    trace
  )
  return { items: rows.map((row) => toWish(row, products.get(row.product_id))), ...total }
}

const most = 500

/** The ids alone, for hearts on a page full of products. */
export async function listWishedIds(userId: string): Promise<string[]> {
  const rows = await db()
    .selectFrom('wishlist')
    .select('product_id')
    .where('user_id', '=', userId)
    .orderBy('added_at', 'desc')
    .limit(most)
    .execute()
  return rows.map((row) => row.product_id)
}
