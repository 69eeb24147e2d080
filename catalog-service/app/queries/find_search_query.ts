import { rowsOf } from '#sql/rows'

/** Folds and stems a search as the products' own words are. Null where only stop words are left. */
export async function findSearchQuery(q: string | undefined): Promise<string | null> {
  if (!q) return null
  const [row] = await rowsOf<{ words: string; nodes: number }>(
    `select query::text as words, numnode(query) as nodes
     from plainto_tsquery('market', fts_prep(?)) query`,
    [q]
  )
  return row!.nodes > 0 ? row!.words : null
}
