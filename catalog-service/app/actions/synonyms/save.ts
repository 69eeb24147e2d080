import { rowsOf } from '#sql/rows'
import { searchTerm } from '#sql/search_term'
import { sql } from '#sql/sql'
import { NoSearchTermException, SynonymTakenException } from '#exceptions/synonym_exception'
import type { Actor } from '#domain/actor'
import { stopWords } from '#domain/stop_words'
import { findSynonym } from '#queries/find_synonym'
import type { Synonym } from '#queries/list_synonyms'

type Input = {
  term: string
  expansions: string[]
  actor: Actor
  /** Nobody knows what it meant before, so it may not be replaced. */
  isNew?: boolean
}

/**
 * Writes what a term means, in place of what it meant before. A search without result that it answers is no longer
 * one; the next that finds nothing counts anew. A term or a meaning of stop words only is 422: it would find nothing.
 */
export class SaveSynonym {
  async handle({ term, expansions, actor, isNew = false }: Input): Promise<Synonym> {
    if (isNew && (await findSynonym(term))) throw new SynonymTakenException()
    await refuseMeaningless(expansions)
    const query = sql`
      with typed as (
        select ${searchTerm(term)} as term
      ), known as (
        insert into search_terms (term, written, products)
        select term, ${term.toLowerCase()}, 0 from typed where term ~ '^\\S{2,40}$' on conflict (term) do nothing
      ), answered as (
        delete from search_misses
        where query = (select string_agg(word, ' ' order by place) from words_of(${term}))
      )
      insert into search_synonyms as s (term, expansions, updated_by)
      select term, ${expansions}::text[], ${actor.name} from typed
      where numnode(plainto_tsquery('market', fts_prep(term))) > 0
      on conflict (term) do update
        set (expansions, updated_by, updated_at) = (excluded.expansions, excluded.updated_by, now())
      returning s.term, s.expansions, s.updated_at as "updatedAt"`
    const [saved] = await rowsOf<Synonym>(query.text, query.bindings)
    if (!saved) throw new NoSearchTermException()
    return saved
  }
}

async function refuseMeaningless(expansions: string[]) {
  const query = sql`
    select place::int - 1 as at from unnest(${expansions}::text[]) with ordinality given (meaning, place)
    where not exists (select from words_of(meaning) where word <> all (${stopWords}::text[]))
    order by place limit 1`
  const [row] = await rowsOf<{ at: number }>(query.text, query.bindings)
  if (row) throw new NoSearchTermException(`expansions.${row.at}`)
}
