import { cacheTag } from 'next/cache'
import { readForCache } from './cached'
import { toSearch } from './query'
import { tags } from './tags'
import type { Histogram, PageMeta, Review } from './types'

export type ReviewListMeta = PageMeta & { histogram: Histogram }

export async function listReviews(productId: string, page: number, perPage: number) {
  'use cache'
  cacheTag(tags.reviews(productId))
  return readForCache<Review[], ReviewListMeta>(
    `/products/${productId}/reviews${toSearch({ page, perPage })}`
  )
}
