import type { ProductStatus } from '#domain/product_list'
import { allOf, sql, Sql } from '#sql/sql'

export type SearchConditions = {
  /** A query of the text search. */
  words: string | null
  /** The beginning of a SKU, folded for searching. */
  code: string | null
  /**
   * Where the words are looked for: among all products unless said, among the first of the best, in the sample, or
   * product by product, after all other conditions.
   */
  among?: { best: number } | 'sample' | 'each'
}

/** What a list of products is narrowed to, over `products p` and, with words, a table of words `w`. */
export type ProductConditions = {
  ids?: string[]
  /** What is searched for: words or a code; where it names neither, nothing is found. */
  search?: SearchConditions
  /** A category and all below it; null for all. */
  leaves: string[] | null
  storeId?: string
  minPrice?: string
  maxPrice?: string
  inStock?: boolean
  minRating?: number
  status?: ProductStatus
  /** Whether one product stands for all of its family. */
  groupsFamilies?: boolean
}

/** Archived products are inactive; that they are left out is said for the indexes, which hold none. */
export const statuses: Record<ProductStatus, Sql> = {
  active: new Sql('p.is_active and p.store_is_active and p.archived_at is null'),
  all: new Sql('p.archived_at is null'),
  inactive: new Sql('not p.is_active and p.archived_at is null'),
  archived: new Sql('not p.is_active and p.archived_at is not null'),
}

export function sourceOf({ search }: Pick<ProductConditions, 'search'>): Sql {
  if (!search?.words) return new Sql('products p')
  const { among } = search
  // the offset keeps the planner from reading all words at once
  if (among === 'each') {
    return new Sql(`products p cross join lateral (
      select tsv, has_photo from product_search where product_id = p.id offset 0) w`)
  }
  const table = among === 'sample' ? 'search_sample' : among ? 'search_top' : 'product_search'
  return new Sql(`products p join ${table} w on w.product_id = p.id`)
}

/** All conditions but the category, which some statements apply leaf by leaf. */
export function conditionsWithoutCategory(filter: ProductConditions): Sql {
  const { ids, storeId, minPrice, maxPrice, inStock, minRating, search } = filter
  const conditions = [statuses[filter.status ?? 'active']]
  if (filter.groupsFamilies) conditions.push(new Sql('p.is_lead'))
  if (ids) conditions.push(sql`p.id = any(${ids}::uuid[])`)
  if (storeId) conditions.push(sql`p.store_id = ${storeId}`)
  if (minPrice !== undefined) conditions.push(sql`p.price >= ${minPrice}`)
  if (maxPrice !== undefined) conditions.push(sql`p.price <= ${maxPrice}`)
  if (minRating !== undefined) conditions.push(sql`p.rating_average >= ${minRating}`)
  if (inStock !== undefined) conditions.push(new Sql(inStock ? 'p.in_stock' : 'not p.in_stock'))
  if (search) conditions.push(matches(search))
  return allOf(conditions)
}

export function conditionsOf(filter: ProductConditions): Sql {
  const others = conditionsWithoutCategory(filter)
  return filter.leaves ? sql`${others} and p.category = any(${filter.leaves}::text[])` : others
}

function matches({ words, code, among }: SearchConditions): Sql {
  if (!words) return code ? codeBeginning(code) : new Sql('false')
  const found = sql`w.tsv @@ ${words}::tsquery`
  return typeof among === 'object' ? sql`${found} and w.place <= ${among.best}` : found
}

/** Products whose SKU begins with a code, folded for searching. */
export function codeBeginning(code: string): Sql {
  return beginning(new Sql('fold_code_for_search(p.sku)'), sql`${code}::text`)
}

/** As `like 'text%'`, but an index of `text_pattern_ops` serves it whatever the text is. */
export function beginning(column: Sql, text: Sql): Sql {
  return sql`${column} ~>=~ ${text} and ${column} ~<~ (${text} || chr(1114111))`
}
