import db from '@adonisjs/lucid/services/db'

export type StoreHit = { storeId: string; name: string; nameAr: string | null }

const maxStores = 5

/**
 * Stores that have sold something and whose name has these words. Steps from one store to the next in the index, for
 * orders are many and stores are few.
 */
export async function findStoresByName(words: string): Promise<StoreHit[]> {
  const { rows } = await db.rawQuery(
    `with recursive sellers as (
       (select store_id, store_name, store_name_ar from orders order by store_id, created_at desc, id desc limit 1)
       union all
       select next.* from sellers s, lateral (
         select store_id, store_name, store_name_ar from orders where store_id > s.store_id
         order by store_id, created_at desc, id desc limit 1) next
     )
     select store_id as "storeId", store_name as name, store_name_ar as "nameAr" from sellers
     where fold(store_name) like '%' || fold(:words) || '%' or fold(store_name_ar) like '%' || fold(:words) || '%'
     order by store_name limit ${maxStores}`,
    { words: words.replace(/[\\%_]/g, '\\$&') }
  )
  return rows
}
