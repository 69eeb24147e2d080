import type { ProductStatus } from '#domain/product_list'
import { allOf, sql, Sql } from '#sql/sql'

export type SearchConditions = {
  /** A query of the text search. */
  words: string | null
  /** The beginning of a SKU, folded for searching. With words, either will do. */
  code: string | null
  /**
   * Where the words are looked for: among all products unless said, among the first of the best, in the sample, or
   * product by product in a list's order.
   */
  among?: { best: number } | 'sample' | 'each'
}

/** What a list of products is narrowed to, over `products p` and, with words, a table of words `w`. */
export type ProductConditions = {
  ids?: string[]
  /** What is searched for; nothing is found where it names neither words nor a code. */
  search?: SearchConditions
  /** A category and all below it; null for all. */
  leaves: string[] | null
  storeId?: string
  minPrice?: string
  maxPrice?: string
  inStock?: boolean
  minRating?: number
  status?: ProductStatus
}

/** Archived products are inactive; that they are left out is said for the indexes, which hold none. */
export const statuses: Record<ProductStatus, Sql> = {
  active: new Sql('p.is_active and p.store_is_active and p.archived_at is null'),
  all: new Sql('p.archived_at is null'),
  inactive: new Sql('not p.is_active and p.archived_at is null'),
  archived: new Sql('not p.is_active and p.archived_at is not null'),
}

export function sourceOf({ search }: Pick<ProductConditions, 'search'>): Sql {
  const table = search?.words && tableOf(search)
  return new Sql(table ? `products p join ${table} w on w.product_id = p.id` : 'products p')
}

function tableOf({ among }: SearchConditions) {
  if (among === 'each') return null
  if (among === 'sample') return 'search_sample'
  return among ? 'search_top' : 'product_search'
}

/** All conditions but the category, which some statements apply leaf by leaf. */
export function conditionsWithoutCategory(filter: ProductConditions): Sql {
  const { ids, storeId, minPrice, maxPrice, inStock, minRating, search } = filter
  const conditions = [statuses[filter.status ?? 'active']]
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
  if (code) {
    return sql`p.id in (
      select w.product_id from product_search w where w.tsv @@ ${words}::tsquery
      union
      select p.id from products p where ${codeBeginning(code)})`
  }
  if (among === 'each') {
    // the offset keeps the planner from looking all of them up at once
    return sql`exists (
      select from product_search w where w.product_id = p.id and w.tsv @@ ${words}::tsquery offset 0)`
  }
  const found = sql`w.tsv @@ ${words}::tsquery`
  return typeof among === 'object' ? sql`${found} and w.place <= ${among.best}` : found
}

/** Products whose SKU begins with a code, folded for searching. */
export function codeBeginning(code: string): Sql {
  return sql`fold_code_for_search(p.sku) like ${`${code.replace(/[\\%_]/g, '\\$&')}%`}`
}
