import type { Query } from '@/lib/api/query'

export const sorts = ['relevance', 'newest', 'price', '-price', 'rating'] as const
export type Sort = (typeof sorts)[number]

/** What the address of a list says; a value that makes no sense is left out. */
export type ListingState = {
  q?: string
  category?: string
  min?: number
  max?: number
  rating?: number
  stock?: boolean
  sort?: Sort
  page: number
}

export type SearchParams = Record<string, string | string[] | undefined>

export const perPage = 24
const deepest = 10_000
const deepestSearch = 1_000
const dearest = 9_999_999_999

export function parseListing(params: SearchParams): ListingState {
  const one = (key: string) => [params[key]].flat()[0]?.trim() || undefined
  const q =
    one('q')
      ?.replace(/[\p{Cc}\p{Cs}]+/gu, ' ')
      .trim()
      .slice(0, 200) || undefined
  const sort = sorts.find((known) => known === one('sort'))
  const range = [price(one('min')), price(one('max'))]
  const isBackwards = range[0] !== undefined && range[1] !== undefined && range[0] > range[1]
  const [min, max] = isBackwards ? range.reverse() : range
  return {
    q,
    category: one('category')?.match(/^[a-z0-9-]{1,100}$/)?.[0],
    min,
    max,
    rating: ['1', '2', '3', '4', '5'].includes(one('rating') ?? '')
      ? Number(one('rating'))
      : undefined,
    stock: one('stock') === '1' ? true : undefined,
    sort: sort === 'relevance' && !q ? undefined : sort,
    page: pageNumber(one('page'), q !== undefined),
  }
}

function price(text: string | undefined): number | undefined {
  const value =
    text && /^\d{1,10}([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN
  return value >= 0 && value <= dearest ? value : undefined
}

function pageNumber(text: string | undefined, isSearch: boolean): number {
  const value = /^\d{1,6}$/.test(text ?? '') ? Number(text) : 1
  const last = Math.floor((isSearch ? deepestSearch : deepest) / perPage)
  return Math.min(Math.max(1, value), last)
}

/** The same as parameters of the address; a change of anything but the page goes back to page 1. */
export function listingParams(state: ListingState, change: Partial<ListingState> = {}): Query {
  const { q, category, min, max, rating, stock, sort, page } = { ...state, page: 1, ...change }
  return {
    q,
    category,
    min,
    max,
    rating,
    stock: stock ? 1 : undefined,
    sort,
    page: page > 1 ? page : undefined,
  }
}

/** The same as the question to the gateway. */
export function productQuery(state: ListingState): Query {
  return {
    q: state.q,
    category: state.category,
    minPrice: state.min,
    maxPrice: state.max,
    minRating: state.rating,
    inStock: state.stock,
    sort: state.sort,
    page: state.page > 1 ? state.page : undefined,
    perPage,
  }
}

export const defaultSort = (state: ListingState): Sort => (state.q ? 'relevance' : 'newest')

export const hasFilters = ({ min, max, rating, stock }: ListingState): boolean =>
  [min, max, rating, stock].some((value) => value !== undefined)

/** The last page that can be asked for. */
export function reachableLastPage(lastPage: number, state: ListingState): number {
  return Math.min(lastPage, Math.floor((state.q ? deepestSearch : deepest) / perPage))
}
