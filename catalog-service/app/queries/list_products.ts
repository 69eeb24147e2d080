import { rowsOf } from '#sql/rows'
import { allOf, sql, Sql } from '#sql/sql'
import { leavesOf } from '#queries/list_categories'
import { foldCodeForSearch } from '@marketplace/shared/contracts/text'
import type { ProductSort, ProductStatus } from '#domain/product_list'
import { productColumns, productJoins, type ProductView } from '#sql/product_view'
import { findSearchQuery } from '#queries/find_search_query'
import {
  maxExactSearchTotal,
  maxExactTotal,
  pageMeta,
  type PageInput,
} from '@marketplace/shared/contracts/pagination'

export type ProductFilter = {
  ids?: string[]
  q?: string
  category?: string
  storeId?: string
  minPrice?: string
  maxPrice?: string
  inStock?: boolean
  minRating?: number
  sort?: ProductSort
  status?: ProductStatus
  /** Lets `q` match the beginning of a SKU too, as people in the panel type it. */
  bySku?: boolean
}

const statuses: Record<ProductStatus, Sql> = {
  active: new Sql('p.is_active and p.store_is_active'),
  all: new Sql('p.archived_at is null'),
  inactive: new Sql('not p.is_active and p.archived_at is null'),
  archived: new Sql('not p.is_active and p.archived_at is not null'),
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

/**
 * Reads a page of products and its total in one statement. It finds the ids first, from an index alone where
 * one fits, then fetches only the page's own rows.
 */
export async function listProducts(filter: ProductFilter, page: PageInput) {
  const words = await findSearchQuery(filter.q)
  const leaves = filter.category === undefined ? null : await leavesOf(filter.category)
  const most = words ? maxExactSearchTotal : maxExactTotal
  const conditions = allOf([statuses[filter.status ?? 'active'], ...narrowed(filter, words)])
  const inLeaves = leaves ? sql`and p.category = any(${leaves}::text[])` : new Sql('')
  const query = sql`
    with total as (
      select count(*)::int as total from (
        select from ${source(words)} where ${conditions} ${inLeaves} limit ${most + 1}) capped
    ), page as materialized (
      ${pageOfIds(conditions, sortOf(filter, words), page, words, leaves)}
    )
    select total.total, found.* from total left join (
      select page.place, ${productColumns} from page join products p using (id) ${productJoins}
    ) found on true order by found.place`
  const rows = await rowsOf<Row>(query.text, query.bindings)
  const products = rows.filter((row): row is Row & ProductView => row.id !== null)
  const total = rows[0]!.total
  return { products, meta: pageMeta(page, Math.min(total, most), total <= most) }
}

function narrowed(filter: ProductFilter, words: string | null): Sql[] {
  const { ids, storeId, minPrice, maxPrice, inStock, minRating } = filter
  const conditions: Sql[] = []
  if (ids) conditions.push(sql`p.id = any(${ids}::uuid[])`)
  if (storeId) conditions.push(sql`p.store_id = ${storeId}`)
  if (minPrice !== undefined) conditions.push(sql`p.price >= ${minPrice}`)
  if (maxPrice !== undefined) conditions.push(sql`p.price <= ${maxPrice}`)
  if (minRating !== undefined) conditions.push(sql`p.rating_average >= ${minRating}`)
  if (inStock !== undefined) conditions.push(inStock ? hasStock : new Sql(`not ${hasStock.text}`))
  if (words) conditions.push(filter.bySku ? wordsOrSku(words, filter.q!) : matches(words))
  return conditions
}

const matches = (words: string) => sql`w.tsv @@ ${words}::tsquery`

function wordsOrSku(words: string, typed: string): Sql {
  const code = foldCodeForSearch(typed)
  if (!code) return matches(words)
  const beginning = `${code.replace(/[\\%_]/g, '\\$&')}%`
  return sql`p.id in (
    select w.product_id from product_search w where ${matches(words)}
    union
    select sold.id from products sold where fold_code_for_search(sold.sku) like ${beginning})`
}

const hasStock = new Sql(
  'exists (select from inventory i where i.product_id = p.id and i.quantity > i.reserved)'
)

function source(words: string | null): Sql {
  return new Sql(words ? 'products p join product_search w on w.product_id = p.id' : 'products p')
}

function sortOf({ sort }: ProductFilter, words: string | null): Sql {
  const wanted = sort ?? (words ? 'relevance' : 'newest')
  if (wanted !== 'relevance') return sorts[wanted]
  if (!words) return sorts.newest
  return sql`ts_rank(${weights}::real[], w.tsv, ${words}::tsquery) desc, p.rating_count desc, p.id desc`
}

/**
 * Merges the first rows of each leaf of a category, which an index gives, so that a parent category costs
 * little more than one leaf.
 */
function pageOfIds(
  conditions: Sql,
  sort: Sql,
  { page, perPage }: PageInput,
  words: string | null,
  leaves: string[] | null
): Sql {
  const offset = (page - 1) * perPage
  const cut = sql`order by ${sort} limit ${perPage} offset ${offset}`
  const select = sql`select p.id, row_number() over (order by ${sort}) as place`
  if (!leaves) return sql`${select} from ${source(words)} where ${conditions} ${cut}`
  if (words) {
    return sql`${select} from ${source(words)}
      where ${conditions} and p.category = any(${leaves}::text[]) ${cut}`
  }
  return sql`${select} from unnest(${leaves}::text[]) leaf (slug) cross join lateral (
      select p.* from products p where p.category = leaf.slug and ${conditions}
      order by ${sort} limit ${offset + perPage}) p ${cut}`
}
