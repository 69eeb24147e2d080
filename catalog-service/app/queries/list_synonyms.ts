import { pageMeta, type PageInput } from '@marketplace/shared/contracts/pagination'
import { rowsOf } from '#sql/rows'

export type Synonym = { term: string; expansions: string[]; updatedAt: Date }

/** A page of synonyms by term; with `q` those whose term or meaning has that text. */
export async function listSynonyms({ q }: { q?: string | null }, page: PageInput) {
  const rows = await rowsOf<Synonym & { total: number }>(
    `select term, expansions, updated_at as "updatedAt", count(*) over ()::int as total
     from search_synonyms
     where ?::text is null or strpos(fold(concat_ws(' ', term, array_to_string(expansions, ' '))), fold(?)) > 0
     order by term limit ? offset ?`,
    [q || null, q || null, page.perPage, (page.page - 1) * page.perPage]
  )
  const synonyms = rows.map(({ total: _, ...synonym }) => synonym)
  return { synonyms, meta: pageMeta(page, rows[0]?.total ?? 0) }
}
