import { stopWords } from '#domain/stop_words'
import type { Synonym } from '#queries/list_synonyms'
import { rowsOf } from '#sql/rows'

/** What a term means besides itself, however it is written; null where nobody has said it. */
export async function findSynonym(term: string): Promise<Synonym | null> {
  const [found] = await rowsOf<Synonym>(
    `select term, expansions, updated_at as "updatedAt" from search_synonyms
     where term = (select string_agg(word, ' ' order by place) from words_of(?)
                   where word <> all (?::text[]))`,
    [term, stopWords]
  )
  return found ?? null
}
