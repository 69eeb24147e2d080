import { rowsOf } from '#sql/rows'
import { NoSearchTermException } from '#exceptions/synonym_exception'
import { stopWords } from '#domain/stop_words'
import type { Actor } from '#domain/actor'
import type { Synonym } from '#queries/list_synonyms'

type Input = { term: string; expansions: string[]; actor: Actor }

/**
 * Writes what a term means, in place of what it meant before. A search without result that it answers is no longer
 * one; the next that finds nothing counts anew. A term of stop words only is 422.
 */
export class SaveSynonym {
  async handle({ term, expansions, actor }: Input): Promise<Synonym> {
    const [saved] = await rowsOf<Synonym>(
      `with typed as (
         select string_agg(word, ' ' order by place) as term from words_of(?) where word <> all (?::text[])
       ), known as (
         insert into search_terms (term, written, products)
         select term, ?, 0 from typed where term ~ '^\\S{2,40}$' on conflict (term) do nothing
       ), answered as (
         delete from search_misses
         where query = (select string_agg(word, ' ' order by place) from words_of(?))
       )
       insert into search_synonyms as s (term, expansions, updated_by)
       select term, ?::text[], ? from typed
       where numnode(plainto_tsquery('market', fts_prep(term))) > 0
       on conflict (term) do update
         set (expansions, updated_by, updated_at) = (excluded.expansions, excluded.updated_by, now())
       returning s.term, s.expansions, s.updated_at as "updatedAt"`,
      [term, stopWords, term.toLowerCase(), term, expansions, actor.name]
    )
    if (!saved) throw new NoSearchTermException()
    return saved
  }
}
