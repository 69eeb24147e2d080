import { rowsOf } from '#sql/rows'
import { LargeSets } from '@marketplace/shared/server/large_sets'
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
import { findPartsWithProducts } from '#queries/find_parts_with_products'
import { resolveSearch } from '#queries/resolve_search'
import { queryOf, weighted } from '#domain/search'
import { foldCodeForSearch } from '@marketplace/shared/contracts/text'
import {
  maxExactSearchTotal,
  maxExactTotal,
  pageMeta,
  type PageInput,
  type PageMeta,
} from '@marketplace/shared/contracts/pagination'

export type ProductFilter = Omit<ProductConditions, 'search' | 'leaves'> & {
  q?: string
  /** Lets `q` match the beginning of any SKU too, as people in the panel type it. */
  bySku?: boolean
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

/** What the sorts read. */
const sortColumns = new Sql('p.id, p.price, p.rating_average, p.rating_count, p.created_at')

/** What an average of few reviews is drawn to, as if so many had given it. */
const usualRating = 4
const usualRatings = 5

/** What a list says of a search that did not go by what was typed. */
export type SearchMeta = { corrected?: string; dropped?: string[]; empty?: 'stop_words' }

export type ListMeta = PageMeta & { facets?: Facets; search?: SearchMeta }
type ProductList = { products: ProductView[]; meta: ListMeta }

const largeSets = new LargeSets()

/**
 * Reads a page of products and its total, and with it the facets where they are wanted. Where no product has all
 * words of a search, the rarest are left out until one has the rest.
 */
export async function listProducts(
  { q, bySku, category, sort, withFacets, ...filter }: ProductFilter,
  page: PageInput
): Promise<ProductList> {
  const leaves = category === undefined ? null : await leavesOf(category.split(','))
  const find = (search?: ProductConditions['search']) =>
    findList({ ...filter, search, leaves }, { sort, withFacets }, page)
  if (!q) return find()

  const { parts, code, corrected } = await resolveSearch(q)
  const list = await find({
    words: queryOf(parts) || null,
    code: bySku ? foldCodeForSearch(q) || null : code,
  })
  if (code || bySku) return list
  if (!parts.length) return withSearch(list, { empty: 'stop_words' })
  const kept = list.meta.total === 0 ? await findPartsWithProducts(parts) : parts
  if (kept.length === parts.length || !kept.length) return withSearch(list, { corrected })
  const dropped = parts.filter((part) => !kept.includes(part)).map(({ written }) => written)
  return withSearch(await find({ words: queryOf(kept), code: null }), { corrected, dropped })
}

function withSearch({ products, meta }: ProductList, search: SearchMeta): ProductList {
  const isTold = Object.values(search).some((value) => value !== undefined)
  return { products, meta: isTold ? { ...meta, search } : meta }
}

async function findList(
  conditions: ProductConditions,
  { sort, withFacets }: Pick<ProductFilter, 'sort' | 'withFacets'>,
  page: PageInput
): Promise<ProductList> {
  const mostExact = conditions.search ? maxExactSearchTotal : maxExactTotal
  const [products, { total, facets }] = await Promise.all([
    findPage(conditions, sort, page),
    withFacets ? findFacets(conditions, mostExact) : findTotal(conditions, mostExact),
  ])
  const meta = pageMeta(page, Math.min(total, mostExact), total <= mostExact)
  return { products, meta: facets ? { ...meta, facets } : meta }
}

/** Finds the ids first, from an index alone where one fits, then fetches only the page's own rows. */
export function findPage(
  filter: ProductConditions,
  sort: ProductSort | undefined,
  page: PageInput
) {
  const query = sql`
    with page as materialized (${pageOfIds(filter, sortOf(sort, filter.search?.words), page)})
    select ${productColumns} from page join products p using (id) ${productJoins} order by page.place`
  return rowsOf<ProductView>(query.text, query.bindings)
}

/** How many products a list holds, up to more than `mostExact`. */
async function findTotal(
  filter: ProductConditions,
  mostExact: number
): Promise<{ total: number; facets?: undefined }> {
  const key = JSON.stringify(filter)
  if (largeSets.has(key)) return { total: mostExact + 1 }
  const query = sql`
    select count(*)::int as total from (
      select from ${sourceOf(filter)} where ${conditionsOf(filter)}
      limit ${new Sql(String(largeSets.limit(mostExact)))}) capped`
  const [row] = await rowsOf<{ total: number }>(query.text, query.bindings)
  largeSets.note(key, row!.total, mostExact)
  return row!
}

function sortOf(sort: ProductSort | undefined, words: string | null | undefined): Sql {
  const wanted = sort ?? (words ? 'relevance' : 'newest')
  if (wanted !== 'relevance') return sorts[wanted]
  return words ? relevanceOf(words) : sorts.newest
}

/** What can be bought and be seen first; then where the words stand: name, category and store, description. */
function relevanceOf(words: string): Sql {
  return sql`
    (p.in_stock and w.has_photo) desc,
    (w.tsv @@ ${weighted(words, 'A')}::tsquery)::int + (w.tsv @@ ${weighted(words, 'AB')}::tsquery)::int desc,
    (p.rating_average * p.rating_count + ${usualRating * usualRatings}) / (p.rating_count + ${usualRatings}) desc,
    p.created_at desc, p.id desc`
}

/**
 * Merges the first rows of each leaf of a category, which an index gives, so that a parent category costs
 * little more than one leaf.
 */
function pageOfIds(filter: ProductConditions, sort: Sql, page: PageInput): Sql {
  const select = sql`select p.id, row_number() over (order by ${sort}) as place`
  if (!filter.leaves || filter.search?.words) {
    return sql`${select} from ${sourceOf(filter)} where ${conditionsOf(filter)}
      order by ${sort} ${cutOf(page)}`
  }
  return sql`${select} from unnest(${filter.leaves}::text[]) leaf (slug) cross join lateral (
      select ${sortColumns} from products p
      where p.category = leaf.slug and ${conditionsWithoutCategory(filter)}
      order by ${sort} limit ${new Sql(String(page.page * page.perPage))}) p
    order by ${sort} ${cutOf(page)}`
}

/**
 * The number of rows is written out: a plan kept for all values would not know how few are wanted. Later pages are
 * planned for their depth.
 */
function cutOf({ page, perPage }: PageInput): Sql {
  const limit = new Sql(`limit ${perPage}`)
  return page === 1 ? limit : sql`${limit} offset ${(page - 1) * perPage}`
}
