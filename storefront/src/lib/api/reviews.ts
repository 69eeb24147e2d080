import { cacheTag } from 'next/cache'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { readForCache } from './cached'
import { toSearch } from './query'
import { tags } from './tags'
import type { Histogram, PageMeta, Review } from './types'

export type ReviewListMeta = PageMeta & { histogram: Histogram }

/** In the reader's language: a review without a name is signed “Buyer”. */
export async function listReviews(
  productId: string,
  { page, perPage, locale }: { page: number; perPage: number; locale: Locale }
) {
  'use cache'
  cacheTag(tags.reviews(productId))
  return readForCache<Review[], ReviewListMeta>(
    `/products/${productId}/reviews${toSearch({ page, perPage })}`,
    locale
  )
}
