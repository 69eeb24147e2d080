import type { Attention, ProductStatus } from '#domain/product_list'
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
  /** With `storeId`: words that all products of the store have, for they have its name. */
  storeWords?: string
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
  /** With `status: 'all'`. */
  attention?: Attention
}

/** Archived products are inactive; that they are left out is said for the indexes, which hold none. */
export const statuses: Record<ProductStatus, Sql> = {
  active: new Sql('p.is_active and p.store_is_active and p.archived_at is null'),
  all: new Sql('p.archived_at is null'),
  inactive: new Sql('not p.is_active and p.archived_at is null'),
  archived: new Sql('not p.is_active and p.archived_at is not null'),
}

/** Each has an index of its own. */
export const attentionConditions: Record<Attention, Sql> = {
  low: new Sql('p.is_low and p.archived_at is null'),
  sold_out: new Sql('not p.in_stock and p.archived_at is null'),
  without_photo: new Sql('not p.has_photo and p.archived_at is null'),
}

export function sourceOf({ search }: Pick<ProductConditions, 'search'>): Sql {
  if (!search?.words) return new Sql('products p')
  const { among } = search
  // the offset keeps the planner from reading all words at once
  if (among === 'each') {
    return new Sql(`products p cross join lateral (
      select tsv, has_photo from product_search where product_id = p.id offset 0) w`)
  }
  if (typeof among === 'object')
    return new Sql('products p join search_top w on w.product_id = p.id')
  const found = among
    ? sql`sample_with(${search.words}::tsquery)`
    : sql`products_with(${allWords(search)}::tsquery)`
  return sql`products p join ${found} w on w.product_id = p.id`
}

/** A product of another store that has the words of the store's name is left out by its store. */
export function allWords({ words, storeWords }: SearchConditions): string {
  return storeWords ? `(${words}) & (${storeWords})` : words!
}

/** All conditions but the category, which some statements apply leaf by leaf. */
export function conditionsWithoutCategory(filter: ProductConditions): Sql {
  const { ids, storeId, minPrice, maxPrice, inStock, minRating, search } = filter
  const conditions = [statuses[filter.status ?? 'active']]
  if (filter.groupsFamilies) conditions.push(new Sql('p.is_lead'))
  if (filter.attention) conditions.push(attentionConditions[filter.attention])
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

/** Where the source gives only products with the words, nothing is left to compare. */
function matches({ words, code, among }: SearchConditions): Sql {
  if (!words) return code ? codeBeginning(code) : new Sql('false')
  const found = sql`w.tsv @@ ${words}::tsquery`
  if (typeof among === 'object') return sql`${found} and w.place <= ${among.best}`
  return among === 'each' ? found : new Sql('true')
}

/** Products whose SKU begins with a code, folded for searching. */
export function codeBeginning(code: string): Sql {
  return beginning(new Sql('fold_code_for_search(p.sku)'), sql`${code}::text`)
}

/** As `like 'text%'`, but an index of `text_pattern_ops` serves it whatever the text is. */
export function beginning(column: Sql, text: Sql): Sql {
  return sql`${column} ~>=~ ${text} and ${column} ~<~ (${text} || chr(1114111))`
}
