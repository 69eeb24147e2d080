import { sql } from 'kysely'
import { db, type Trx } from '../../../lib/db/database.ts'
import { lockUser } from '../../../lib/db/lock-user.ts'
import { maxLines } from '@marketplace/shared/contracts/limits'

export type Line = { productId: string; quantity: number }

/**
 * Brings a guest's cart into the person's: per product the larger quantity counts, so that merging twice
 * changes nothing. Products that are new to it come in, first ones first, while there is room. Gives the
 * lines that found none.
 */
export function mergeCart(userId: string, lines: readonly Line[]): Promise<Line[]> {
  return db()
    .transaction()
    .execute(async (trx) => {
      await lockUser(trx, userId)
      await sql`
        with own as (select product_id from cart_items where user_id = ${userId}),
        guest as (
          select product_id, max(quantity) as quantity, min(place) as place
          from unnest(${lines.map((line) => line.productId)}::uuid[],
                      ${lines.map((line) => line.quantity)}::int[])
            with ordinality as lines (product_id, quantity, place)
          group by product_id),
        fitting as (
          (select * from guest where product_id in (select product_id from own))
          union all
          (select * from guest where product_id not in (select product_id from own)
           order by place limit ${maxLines} - least(${maxLines}, (select count(*) from own))))
        insert into cart_items (user_id, product_id, quantity)
        select ${userId}, product_id, quantity from fitting
        on conflict (user_id, product_id) do update
          set quantity = greatest(cart_items.quantity, excluded.quantity), updated_at = now()
          where excluded.quantity > cart_items.quantity`.execute(trx)
      const kept = new Set(await productIdsOf(trx, userId))
      return lines.filter(({ productId }) => !kept.has(productId.toLowerCase()))
    })
}

async function productIdsOf(trx: Trx, userId: string): Promise<string[]> {
  const rows = await trx
    .selectFrom('cart_items')
    .select('product_id')
    .where('user_id', '=', userId)
    .execute()
  return rows.map((row) => row.product_id)
}
