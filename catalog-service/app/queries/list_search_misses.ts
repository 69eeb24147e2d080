import { maxExactTotal, pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'
import { countRows } from '#sql/count_rows'
import { rowsOf } from '#sql/rows'
import { Sql } from '#sql/sql'

export type SearchMiss = { query: string; searches: number; lastSearchedAt: Date }

/** A page of searches that found nothing, the most frequent first. */
export async function listSearchMisses(page: PageInput) {
  const { total } = await countRows({ total: new Sql('search_misses') })
  const misses = await rowsOf<SearchMiss>(
    `select query, searches, last_searched_at as "lastSearchedAt" from search_misses
     order by searches desc, last_searched_at desc, query limit ? offset ?`,
    [page.perPage, (page.page - 1) * page.perPage]
  )
  return { misses, meta: pageMeta(page, total, total < maxExactTotal) }
}
