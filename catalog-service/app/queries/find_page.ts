import type { PageInput } from '@marketplace/shared/contracts/pagination'
import type { ProductSort } from '#domain/product_list'
import { weighted } from '#domain/search'
import { choosePaths, onPath } from '#queries/choose_paths'
import {
  conditionsOf,
  conditionsWithoutCategory,
  sourceOf,
  type ProductConditions,
} from '#sql/product_conditions'
import { productColumns, productJoins, type ProductView } from '#sql/product_view'
import { rowsOf } from '#sql/rows'
import { joined, sql, Sql } from '#sql/sql'

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

/** Of a word that very many products have, the first pages are found among so many of the best. */
const bestProducts = [10_000, 50_000]

/** A page of a list, by what suits a search unless a sort is named. */
export async function findPage(
  filter: ProductConditions,
  sort: ProductSort | undefined,
  page: PageInput
): Promise<ProductView[]> {
  const words = filter.search?.words
  const named = sort === 'relevance' ? undefined : sort
  const order = words && !named ? relevanceOf(words) : sorts[named ?? 'newest']
  const [path] = await choosePaths([filter])
  if (path === 'exact') return readPage(filter, order, page)
  const oneByOne = onPath(filter, 'narrow')
  if (path === 'narrow') return readPage(oneByOne, order, page)
  // what is not on sale stands nowhere among the best
  const isOnSale = (filter.status ?? 'active') === 'active'
  if (named || !isOnSale) return readPage(oneByOne, sorts[named ?? 'newest'], page)
  for (const best of bestProducts) {
    const among = { ...filter, search: { ...filter.search!, among: { best } } }
    const found = await readPage(among, order, page)
    if (found.length === page.perPage) return found
  }
  return readPage(filter, order, page)
}

/** Finds the ids first, from an index alone where one fits, then fetches only the page's own rows. */
function readPage(filter: ProductConditions, sort: Sql, page: PageInput): Promise<ProductView[]> {
  const query = sql`
    with page as materialized (${pageOfIds(filter, sort, page)})
    select ${productColumns} from page join products p using (id) ${productJoins} order by page.place`
  return rowsOf<ProductView>(query.text, query.bindings)
}

/**
 * What can be bought and be seen first; then where the words stand: at the beginning of the name, in it, in category
 * or store, in the description. Words that stand at the beginning are not looked for again.
 */
function relevanceOf(words: string): Sql {
  const places = (['A', 'AB', 'ABC'] as const).map(
    (weights, place) =>
      sql`when w.tsv @@ ${weighted(words, weights)}::tsquery then ${new Sql(String(place))}`
  )
  return sql`
    (p.in_stock and w.has_photo) desc,
    case ${joined(places, ' ')} else ${new Sql(String(places.length))} end,
    (p.rating_average * p.rating_count + ${usualRating * usualRatings}) / (p.rating_count + ${usualRatings}) desc,
    p.created_at desc, p.id desc`
}

/**
 * Merges the first rows of each leaf of a category, which an index gives, so that a parent category costs
 * little more than one leaf.
 */
function pageOfIds(filter: ProductConditions, sort: Sql, page: PageInput): Sql {
  const select = sql`select p.id, row_number() over (order by ${sort}) as place`
  if (!filter.leaves || filter.search) {
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
