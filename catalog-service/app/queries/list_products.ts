import { rowsOf } from '#sql/rows'
import { sql, Sql } from '#sql/sql'
import { findFacets, type Facets } from '#queries/find_facets'
import { leavesOf } from '#queries/list_categories'
import type { ProductSort } from '#domain/product_list'
import {
  conditionsOf,
  conditionsWithoutCategory,
  sourceOf,
  type ProductConditions,
} from '#sql/product_conditions'
import { productColumns, productJoins, type ProductView } from '#sql/product_view'
import { findSearchQuery } from '#queries/find_search_query'
import {
  maxExactSearchTotal,
  maxExactTotal,
  pageMeta,
  type PageInput,
  type PageMeta,
} from '@marketplace/shared/contracts/pagination'

export type ProductFilter = Omit<ProductConditions, 'words' | 'leaves'> & {
  category?: string
  sort?: ProductSort
  /** Whether the list counts the choices of a shopper's filters too. */
  withFacets?: boolean
}

const sorts: Record<Exclude<ProductSort, 'relevance'>, Sql> = {
  'newest': new Sql('p.created_at desc, p.id desc'),
  'price': new Sql('p.price, p.id'),
  '-price': new Sql('p.price desc, p.id desc'),
  'rating': new Sql('p.rating_average desc, p.rating_count desc, p.id desc'),
}

/** A word in the name counts far more than one in the description. */
const weights = '{0.05, 0.1, 0.4, 1.0}'

type Row = Partial<ProductView> & { total: number }

type ProductList = { products: ProductView[]; meta: PageMeta & { facets?: Facets } }

/** Reads a page of products and its total, and beside it the facets where they are wanted. */
export async function listProducts(
  { category, sort, withFacets, ...filter }: ProductFilter,
  page: PageInput
): Promise<ProductList> {
  const words = await findSearchQuery(filter.q)
  const leaves = category === undefined ? null : await leavesOf(category)
  const conditions = { ...filter, words, leaves }
  const mostExact = words ? maxExactSearchTotal : maxExactTotal
  const [{ products, total }, facets] = await Promise.all([
    findPage(conditions, sort, page, mostExact),
    withFacets ? findFacets(conditions, mostExact) : undefined,
  ])
  const meta = pageMeta(page, Math.min(total, mostExact), total <= mostExact)
  return { products, meta: facets ? { ...meta, facets } : meta }
}

/** Finds the ids first, from an index alone where one fits, then fetches only the page's own rows. */
async function findPage(
  filter: ProductConditions,
  sort: ProductSort | undefined,
  page: PageInput,
  mostExact: number
) {
  const query = sql`
    with total as (
      select count(*)::int as total from (
        select from ${sourceOf(filter)} where ${conditionsOf(filter)} limit ${mostExact + 1}) capped
    ), page as materialized (
      ${pageOfIds(filter, sortOf(sort, filter.words), page)}
    )
    select total.total, found.* from total left join (
      select page.place, ${productColumns} from page join products p using (id) ${productJoins}
    ) found on true order by found.place`
  const rows = await rowsOf<Row>(query.text, query.bindings)
  const products = rows.filter((row): row is Row & ProductView => row.id !== null)
  return { products, total: rows[0]!.total }
}

function sortOf(sort: ProductSort | undefined, words: string | null): Sql {
  const wanted = sort ?? (words ? 'relevance' : 'newest')
  if (wanted !== 'relevance') return sorts[wanted]
  if (!words) return sorts.newest
  return sql`ts_rank(${weights}::real[], w.tsv, ${words}::tsquery) desc, p.rating_count desc, p.id desc`
}

/**
 * Merges the first rows of each leaf of a category, which an index gives, so that a parent category costs
 * little more than one leaf.
 */
function pageOfIds(filter: ProductConditions, sort: Sql, { page, perPage }: PageInput): Sql {
  const offset = (page - 1) * perPage
  const cut = sql`order by ${sort} limit ${perPage} offset ${offset}`
  const select = sql`select p.id, row_number() over (order by ${sort}) as place`
  if (!filter.leaves || filter.words) {
    return sql`${select} from ${sourceOf(filter)} where ${conditionsOf(filter)} ${cut}`
  }
  return sql`${select} from unnest(${filter.leaves}::text[]) leaf (slug) cross join lateral (
      select p.* from products p
      where p.category = leaf.slug and ${conditionsWithoutCategory(filter)}
      order by ${sort} limit ${offset + perPage}) p ${cut}`
}
