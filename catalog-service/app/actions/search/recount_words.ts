import { rowsOf } from '#sql/rows'

/** So many searches without result are kept, those of the last three months. */
const mostMisses = 5_000

/** Counts all terms anew and forgets searches without result that are old or rare. */
export class RecountSearchWords {
  async handle(): Promise<void> {
    await rowsOf('select refresh_search_terms()')
    await rowsOf(
      `delete from search_misses where last_searched_at < now() - interval '90 days' or query in (
         select query from search_misses
         order by searches desc, last_searched_at desc, query offset ?)`,
      [mostMisses]
    )
  }
}
