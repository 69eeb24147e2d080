import db from '@adonisjs/lucid/services/db'
import { rowsOf } from '#sql/rows'

/** So many searches without result are kept, those of the last three months. */
const mostMisses = 5_000

/** Counts all terms and copies the best products anew, which may take minutes, and forgets searches without result that are old or rare. */
export class RecountSearchWords {
  async handle(): Promise<void> {
    await db.transaction(async (trx) => {
      await trx.rawQuery('set local statement_timeout = 0')
      await trx.rawQuery('select refresh_search_terms(), refresh_search_copies()')
    })
    await rowsOf(
      `delete from search_misses where last_searched_at < now() - interval '90 days' or query in (
         select query from search_misses
         order by searches desc, last_searched_at desc, query offset ?)`,
      [mostMisses]
    )
  }
}
