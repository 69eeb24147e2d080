import {
  maxExactSearchTotal,
  maxExactTotal,
  pageMeta,
  type PageInput,
  type PageMeta,
} from '@marketplace/shared/contracts/pagination'
import type { ProductSort } from '#domain/product_list'
import { queryOf } from '#domain/search'
import { findFacets, type Facets } from '#queries/find_facets'
import { findPage } from '#queries/find_page'
import { findPartsWithProducts } from '#queries/find_parts_with_products'
import { findStoreWords } from '#queries/find_store_words'
import { findTotal } from '#queries/find_total'
import { leavesOf } from '#queries/list_categories'
import { resolveSearch } from '#queries/resolve_search'
import type { ProductConditions } from '#sql/product_conditions'
import type { ProductView } from '#sql/product_view'

export type ProductFilter = Omit<ProductConditions, 'search' | 'leaves'> & {
  q?: string
  category?: string
  sort?: ProductSort
  /** Shoppers' lists count the choices of filters, and leave words out where no product has them all. */
  isForShoppers?: boolean
}

/** What a list says of a search that did not go by what was typed. */
export type SearchMeta = { corrected?: string; dropped?: string[]; empty?: 'stop_words' }

export type ListMeta = PageMeta & { facets?: Facets; search?: SearchMeta }
type ProductList = { products: ProductView[]; meta: ListMeta }

/** Reads a page of products and its total, and for shoppers the facets. */
export async function listProducts(
  { q, category, sort, isForShoppers, ...filter }: ProductFilter,
  page: PageInput
): Promise<ProductList> {
  const leaves = category === undefined ? null : await leavesOf(category.split(','))
  const find = (search?: ProductConditions['search']) =>
    findList({ ...filter, search, leaves }, { sort, withFacets: isForShoppers }, page)
  if (!q) return find()

  const { parts, code, corrected } = await resolveSearch(q, { status: filter.status })
  const storeWords = filter.storeId ? await findStoreWords(filter.storeId) : undefined
  const list = await find({ words: queryOf(parts) || null, code, storeWords })
  if (code) return list
  if (!parts.length) return withSearch(list, { empty: 'stop_words' })
  const isRefused = isForShoppers && list.meta.total === 0
  const kept = isRefused ? await findPartsWithProducts(parts) : parts
  if (kept.length === parts.length || !kept.length) return withSearch(list, { corrected })
  const dropped = parts.filter((part) => !kept.includes(part)).map(({ written }) => written)
  const found = await find({ words: queryOf(kept), code: null, storeWords })
  return withSearch(found, { corrected, dropped })
}

function withSearch({ products, meta }: ProductList, search: SearchMeta): ProductList {
  const isTold = Object.values(search).some((value) => value !== undefined)
  return { products, meta: isTold ? { ...meta, search } : meta }
}

async function findList(
  conditions: ProductConditions,
  { sort, withFacets }: { sort?: ProductSort; withFacets?: boolean },
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
