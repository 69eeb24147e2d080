import db from '@adonisjs/lucid/services/db'
import { literally } from '#sql/match_words'

export type StoreHit = { storeId: string; name: string; nameAr: string | null }

const maxStores = 5

/** Stores that have sold something and whose name has these words. */
export async function findStoresByName(words: string): Promise<StoreHit[]> {
  const { rows } = await db.rawQuery(
    `select store_id as "storeId", name, name_ar as "nameAr" from store_names
     where search_text like '%' || fold(?) || '%' order by name limit ${maxStores}`,
    [literally(words)]
  )
  return rows
}
