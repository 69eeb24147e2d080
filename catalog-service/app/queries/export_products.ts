import { maxImportRows } from '@marketplace/shared/contracts/limits'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { byteOrderMark, writeCsv } from '@marketplace/shared/server/csv/write'
import { exportColumns, toExportRow, type ExportedProduct } from '#domain/imports/export'
import { categoryFinder } from '#domain/imports/find_category'
import { queryOf } from '#domain/search'
import { TooManyToExportException } from '#exceptions/import_exception'
import { findAttributes } from '#queries/find_category'
import { leavesOf, listCategoryNames } from '#queries/list_categories'
import type { ProductFilter } from '#queries/list_products'
import { resolveSearch } from '#queries/resolve_search'
import { conditionsOf, sourceOf, type ProductConditions } from '#sql/product_conditions'
import { rowsOf } from '#sql/rows'
import { sql } from '#sql/sql'

/** The products of a list as a CSV that an import reads. Throws 422 for more than an import takes. */
export async function exportProducts(
  { sort, isForShoppers, ...filter }: ProductFilter,
  locale: Locale
): Promise<string> {
  const products = await findAll(await conditionsFor(filter))
  if (products.length > maxImportRows) throw new TooManyToExportException(maxImportRows)
  const definitions = await findAttributes([...new Set(products.map(({ category }) => category))])
  const categories = await listCategoryNames()
  const columns = exportColumns({ definitions, locale }, products)
  const context = { locale, definitions, categories, find: categoryFinder(categories) }
  const rows = products.map((product) => toExportRow(product, columns, context))
  return byteOrderMark + writeCsv([columns.map(({ name }) => name), ...rows])
}

async function conditionsFor({
  q,
  category,
  ...filter
}: ProductFilter): Promise<ProductConditions> {
  const leaves = category === undefined ? null : await leavesOf(category.split(','))
  if (!q) return { ...filter, leaves }
  const { parts, code } = await resolveSearch(q, { status: filter.status })
  return { ...filter, leaves, search: { words: queryOf(parts) || null, code } }
}

function findAll(conditions: ProductConditions): Promise<ExportedProduct[]> {
  const { text, bindings } = sql`
    select p.sku, p.name, p.name_ar as "nameAr", p.description, p.description_ar as "descriptionAr", p.category,
           p.price::text as price, p.is_active as "isActive", p.attributes, i.quantity,
           f.name as family, p.options
    from (select p.id from ${sourceOf(conditions)} where ${conditionsOf(conditions)}
          order by p.created_at desc, p.id desc limit ${maxImportRows + 1}) found
    join products p using (id) join inventory i on i.product_id = p.id
    left join families f on f.id = p.family_id
    order by p.created_at desc, p.id desc`
  return rowsOf(text, bindings)
}
