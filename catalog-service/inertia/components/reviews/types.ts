import {
  reviewStatuses,
  type RejectionReason,
  type ReviewStatus,
} from '@marketplace/shared/contracts/reviews'
import type { Data } from '@generated/data'

export type Review = Data.Review.Variants['forQueue']
export type Product = Data.Product

/** The views of the queue: by status, what was reported since the last decision, and the last decisions. */
export const queueViews = [...reviewStatuses, 'reported', 'decided'] as const
export type QueueView = (typeof queueViews)[number]

/** The language of a review, its open reports by reason, and what it said before its author changed it, the newest first. */
export type Context = {
  id: string
  language: 'fr' | 'ar' | 'en' | null
  reports: { reason: RejectionReason; count: number }[]
  texts: {
    rating: number
    comment: string
    status: ReviewStatus
    until: string
    /** Who had decided so. */
    by: string | null
  }[]
}

/** How many approved reviews of a rating a product has. */
export type Ratings = { productId: string; rating: number; count: number }

/** Who wrote a review, by what they have written so far. */
export type Reviewer = {
  userId: string
  approved: number
  rejected: number
  average: number | null
  reviews: { id: string; rating: number; comment: string; productName: string }[]
}

/** What became of the decisions that were sent, each counted from 0. */
export type Moderated = {
  done: { at: number; version: number }[]
  failed: { at: number; why: Why }[]
}
export type Failed = { review: Review; why: Why }
export type Why = 'gone' | 'overtaken' | 'changed'

/** What is sent to the server about one review, as it was read at `version`. */
export type Decision = {
  id: string
  version: number
  to: ReviewStatus
  reason?: RejectionReason
  note?: string | null
}
