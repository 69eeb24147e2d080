import { tellsTooMuch } from '@marketplace/shared/contracts/principal'
import { rowsOf } from '#sql/rows'

/** Longer texts are no search that staff could make a synonym of. */
const maxLength = 60

/** Counts a search that found nothing, by its folded words. What may be a person's address or phone is not kept. */
export class CountSearchMiss {
  async handle({ query }: { query: string }): Promise<void> {
    if (tellsTooMuch(query)) return
    await rowsOf(
      `insert into search_misses as m (query)
       select words from (select string_agg(word, ' ' order by place) as words from words_of(?)) typed
       where length(words) between 1 and ${maxLength}
       on conflict (query) do update set searches = m.searches + 1, last_searched_at = now()`,
      [query]
    )
  }
}
