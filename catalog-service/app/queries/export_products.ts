import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { maxImportRows } from '@marketplace/shared/contracts/limits'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { byteOrderMark, writeCsv } from '@marketplace/shared/server/csv/write'
import {
  exportColumns,
  toExportRow,
  type ExportColumn,
  type ExportedProduct,
} from '#domain/imports/export'
import { categoryFinder } from '#domain/imports/find_category'
import { queryOf } from '#domain/search'
import { TooManyToExportException } from '#exceptions/import_exception'
import { findAttributes } from '#queries/find_category'
import { leavesOf, listCategoryNames } from '#queries/list_categories'
import type { ProductFilter } from '#queries/list_products'
import { resolveSearch } from '#queries/resolve_search'
import { conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { sql, type Sql } from '#sql/sql'

/** The products of a list as a CSV that an import reads. Throws 422 for more than an import takes. */
export async function exportProducts(
  { sort, isForShoppers, ...filter }: ProductFilter,
  locale: Locale
): Promise<string> {
  const { text, bindings } = selectExported(await conditionsFor(filter), maxImportRows + 1)
  const ids = (await rowsOf<{ id: string }>(text, bindings)).map(({ id }) => id)
  if (ids.length > maxImportRows) throw new TooManyToExportException(maxImportRows)
  const products = await findExported(ids)
  const categories = [...new Set(products.map(({ category }) => category))]
  const options = products.flatMap((product) => Object.keys(product.options ?? {}))
  const columns = await columnsFor({ categories, options, locale })
  return headOf(columns) + (await linesOf(products, columns, locale))
}

export async function conditionsFor({
  q,
  category,
  ...filter
}: ProductFilter): Promise<ProductConditions> {
  const leaves = category === undefined ? null : await leavesOf(category.split(','))
  if (!q) return { ...filter, leaves }
  const { parts, code } = await resolveSearch(q, { status: filter.status })
  return { ...filter, leaves, search: { words: queryOf(parts) || null, code } }
}

/** The ids of the products that an export holds, in their order. */
export function selectExported(conditions: ProductConditions, limit: number): Sql {
  return sql`
    select p.id from ${sourceOf(conditions)} where ${conditionsOf(conditions)}
    order by p.created_at desc, p.id desc limit ${limit}`
}

/** Those products in that order, but for those that are gone. */
export function findExported(
  ids: readonly string[],
  client?: TransactionClientContract
): Promise<ExportedProduct[]> {
  return rowsOf(
    `select p.sku, p.name, p.name_ar as "nameAr", p.description, p.description_ar as "descriptionAr",
            category_of(p.category) as category,
            p.price::text as price, p.is_active as "isActive", p.attributes, i.quantity,
            f.name as family, f.name_ar as "familyAr", p.options
     from unnest(?::uuid[]) with ordinality found (id, place)
     join products p using (id) join inventory i on i.product_id = p.id
     left join families f on f.id = p.family_id
     order by found.place`,
    [ids],
    client
  )
}

type Found = { categories: string[]; options: string[]; locale: Locale }

/** The columns of products that lie in those categories and have those options. */
export async function columnsFor(
  { categories, options, locale }: Found,
  client?: TransactionClientContract
): Promise<ExportColumn[]> {
  return exportColumns({ definitions: await findAttributes(categories, client), locale }, options)
}

/** What a file begins with. */
export function headOf(columns: readonly ExportColumn[]): string {
  return byteOrderMark + writeCsv([columns.map(({ name }) => name)])
}

/** The lines of some products. */
export async function linesOf(
  products: readonly ExportedProduct[],
  columns: readonly ExportColumn[],
  locale: Locale,
  client?: TransactionClientContract
): Promise<string> {
  const slugs = [...new Set(products.map(({ category }) => category))]
  const definitions = await findAttributes(slugs, client)
  const categories = await listCategoryNames(client)
  const context = { locale, definitions, categories, find: categoryFinder(categories) }
  return writeCsv(products.map((product) => toExportRow(product, columns, context)))
}
