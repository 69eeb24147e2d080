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
import { findTotal } from '#queries/find_total'
import { leavesOf } from '#queries/list_categories'
import { findCode, resolveSearch } from '#queries/resolve_search'
import type { ProductConditions } from '#sql/product_conditions'
import type { ProductView } from '#sql/product_view'

export type ProductFilter = Omit<ProductConditions, 'search' | 'leaves'> & {
  q?: string
  /** Lets `q` match the beginning of any SKU too, as people in the panel type it. */
  bySku?: boolean
  category?: string
  sort?: ProductSort
  /** Whether the list counts the choices of a shopper's filters too. */
  withFacets?: boolean
}

/** What a list says of a search that did not go by what was typed. */
export type SearchMeta = { corrected?: string; dropped?: string[]; empty?: 'stop_words' }

export type ListMeta = PageMeta & { facets?: Facets; search?: SearchMeta }
type ProductList = { products: ProductView[]; meta: ListMeta }

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
    code: bySku ? await findCode(q, filter.status ?? 'all') : code,
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
