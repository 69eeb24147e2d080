import { rowsOf } from '#sql/rows'

/** The words of a store's name, which all of its products have; undefined where its name has none. */
export async function findStoreWords(storeId: string): Promise<string | undefined> {
  const [row] = await rowsOf<{ words: string }>(
    `select plainto_tsquery('market', fts_prep(name))::text as words from store_copies where store_id = ?`,
    [storeId]
  )
  return row?.words || undefined
}
