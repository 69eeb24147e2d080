import { reviewStatuses } from '@marketplace/shared/contracts/reviews'

/** The orders in which reviews are listed. */
export const reviewSorts = ['newest', 'helpful', 'rating', '-rating'] as const
export type ReviewSort = (typeof reviewSorts)[number]

/** The views of the queue: by status, what was reported since the last decision, and the last decisions. */
export const reviewViews = [...reviewStatuses, 'reported', 'decided'] as const

/** Latin Darija counts as French. */
export const reviewLanguages = ['fr', 'ar', 'en'] as const
export type ReviewLanguage = (typeof reviewLanguages)[number]
export type ReviewView = (typeof reviewViews)[number]

/** What an owner sees of their store's reviews: all that are shown, or those without a reply. */
export const storeReviewViews = ['unanswered', 'all'] as const
export type StoreReviewView = (typeof storeReviewViews)[number]
