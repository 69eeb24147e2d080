import { cacheTag } from 'next/cache'
import { visitorFetch } from './gateway'
import { readForCache } from './cached'
import { toSearch, type Query } from './query'
import { tags } from './tags'
import type { PageMeta, Product } from './types'

/** A list that belongs to a page that is kept: home, a category, a store. */
export async function listProducts(query: Query) {
  'use cache'
  cacheTag(tags.products)
  return readForCache<Product[], PageMeta>(`/products${toSearch(query)}`)
}

/** A list that somebody asked for by a search or filters, never kept. */
export async function searchProducts(query: Query) {
  return visitorFetch<Product[], PageMeta>(`/products${toSearch(query)}`)
}

export async function findProduct(slug: string) {
  'use cache'
  const answer = await readForCache<Product>(`/products/${encodeURIComponent(slug)}`)
  cacheTag(tags.products)
  if (answer?.ok) cacheTag(tags.product(answer.data.id), tags.store(answer.data.storeId))
  return answer
}
