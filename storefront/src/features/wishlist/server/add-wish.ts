import { sql, type Selectable } from 'kysely'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Trace } from '@marketplace/shared/server/http/trace'
import { findProducts } from '../../../lib/clients/catalog.ts'
import { db } from '../../../lib/db/database.ts'
import type { Tables } from '../../../lib/db/tables.ts'
import { toWish } from './wish.ts'

/** Keeps a product; keeping it again changes nothing. Throws `not_found` for an unknown one. */
export async function addWish(userId: string, productId: string, trace?: Trace) {
  const product = (await findProducts([productId], trace)).get(productId)
  if (!product) throw new ProblemError('not_found')
  const { rows } = await sql<Selectable<Tables['wishlist']>>`
    insert into wishlist (user_id, product_id) select id, ${productId} from users where id = ${userId}
    on conflict (user_id, product_id) do update set added_at = wishlist.added_at
    returning *`.execute(db())
  if (!rows[0]) throw new ProblemError('unauthenticated')
  return toWish(rows[0], product)
}
