import { stopWords } from '#domain/stop_words'
import { rowsOf } from '#sql/rows'

/** Removes what a term means besides itself; once more is fine. */
export class RemoveSynonym {
  async handle({ term }: { term: string }): Promise<void> {
    await rowsOf(
      `delete from search_synonyms
       where term = (select string_agg(word, ' ' order by place) from words_of(?)
                    where word <> all (?::text[]))`,
      [term, stopWords]
    )
  }
}
