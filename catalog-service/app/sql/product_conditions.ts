import type { ProductStatus } from '#domain/product_list'
import { allOf, sql, Sql } from '#sql/sql'

/** What a list of products is narrowed to, over `products p` and, with words, `product_search w`. */
export type ProductConditions = {
  ids?: string[]
  /** What is searched for: words, the beginning of a SKU, or either; nothing is found where it names neither. */
  search?: { words: string | null; code: string | null }
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
  return new Sql(
    search?.words ? 'products p join product_search w on w.product_id = p.id' : 'products p'
  )
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

function matches({ words, code }: NonNullable<ProductConditions['search']>): Sql {
  if (words && code) {
    return sql`p.id in (
      select w.product_id from product_search w where w.tsv @@ ${words}::tsquery
      union
      select p.id from products p where ${codeBeginning(code)})`
  }
  if (words) return sql`w.tsv @@ ${words}::tsquery`
  return code ? codeBeginning(code) : new Sql('false')
}

/** Products whose SKU begins with a code, folded for searching. */
export function codeBeginning(code: string): Sql {
  return sql`fold_code_for_search(p.sku) like ${`${code.replace(/[\\%_]/g, '\\$&')}%`}`
}
