import type { Data } from '@generated/data'

export type Review = Data.Review.Variants['forAuthor']
export type Product = Data.Product

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

/** What became of the decisions that were sent: how many were made, and which, counted from 0, were not. */
export type Moderated = { done: number; failed: { at: number; why: Why }[] }
export type Failed = { review: Review; why: Why }
export type Why = 'gone' | 'overtaken'
