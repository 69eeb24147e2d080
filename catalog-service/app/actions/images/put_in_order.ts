import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { rowsOf } from '#sql/rows'

/** The ids of a product's photos in their order. Its product must be locked. */
export async function idsInOrder(
  trx: TransactionClientContract,
  productId: string
): Promise<string[]> {
  const sql = 'select id from images where product_id = ? order by position'
  const rows = await rowsOf<{ id: string }>(sql, [productId], trx)
  return rows.map(({ id }) => id)
}

/** Gives the photos of a product these places; the first is its primary one. Its product must be locked. */
export async function putInOrder(
  trx: TransactionClientContract,
  productId: string,
  ids: string[]
): Promise<void> {
  // No two are primary between two rows of one statement either.
  await trx
    .from('images')
    .where({ product_id: productId, is_primary: true })
    .whereNot('id', ids[0] ?? null)
    .update({ is_primary: false })
  await trx.rawQuery(
    `update images i set position = o.place - 1, is_primary = (o.place = 1)
     from unnest(?::uuid[]) with ordinality o (id, place)
     where i.id = o.id and (i.position, i.is_primary) is distinct from (o.place - 1, o.place = 1)`,
    [ids]
  )
}
