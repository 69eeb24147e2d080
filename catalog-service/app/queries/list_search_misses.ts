import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'
import { rowsOf } from '#sql/rows'

export type SearchMiss = { query: string; searches: number; lastSearchedAt: Date }

/** A page of searches that found nothing, the most frequent first. */
export async function listSearchMisses(page: PageInput) {
  const rows = await rowsOf<SearchMiss & { total: number }>(
    `select query, searches, last_searched_at as "lastSearchedAt", count(*) over ()::int as total
     from search_misses order by searches desc, last_searched_at desc, query limit ? offset ?`,
    [page.perPage, (page.page - 1) * page.perPage]
  )
  const misses = rows.map(({ total: _, ...miss }) => miss)
  return { misses, meta: pageMeta(page, rows[0]?.total ?? 0) }
}
