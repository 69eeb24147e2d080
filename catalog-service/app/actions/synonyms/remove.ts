import { rowsOf } from '#sql/rows'
import { searchTerm } from '#sql/search_term'
import { sql } from '#sql/sql'

/** Removes what a term means besides itself; once more is fine. */
export class RemoveSynonym {
  async handle({ term }: { term: string }): Promise<void> {
    const query = sql`delete from search_synonyms where term = ${searchTerm(term)}`
    await rowsOf(query.text, query.bindings)
  }
}
