import { rowsOf } from '#queries/rows'

/**
 * What somebody typed as a text query: folded and stemmed as the products' own words are. Null where
 * nothing but stop words is left, which is as good as nothing typed.
 */
export async function searchWords(q: string | undefined): Promise<string | null> {
  if (!q) return null
  const [row] = await rowsOf<{ words: string; nodes: number }>(
    `select query::text as words, numnode(query) as nodes
     from plainto_tsquery('market', fts_prep(?)) query`,
    [q]
  )
  return row!.nodes > 0 ? row!.words : null
}
