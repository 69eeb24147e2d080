import { stopWords } from '#domain/stop_words'
import { sql } from '#sql/sql'

/** A term as `search_synonyms` keeps it: its words without stop words. */
export const searchTerm = (typed: string) => sql`
  (select string_agg(word, ' ' order by place) from words_of(${typed})
   where word <> all (${stopWords}::text[]))`
