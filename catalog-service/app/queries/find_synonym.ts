import type { Synonym } from '#queries/list_synonyms'
import { rowsOf } from '#sql/rows'
import { searchTerm } from '#sql/search_term'
import { sql } from '#sql/sql'

/** What a term means besides itself, however it is written; null where nobody has said it. */
export async function findSynonym(term: string): Promise<Synonym | null> {
  const query = sql`
    select term, expansions, updated_at as "updatedAt" from search_synonyms
    where term = ${searchTerm(term)}`
  const [found] = await rowsOf<Synonym>(query.text, query.bindings)
  return found ?? null
}
