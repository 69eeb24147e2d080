import db from '@adonisjs/lucid/services/db'
import { lockReviewer } from '#actions/reviews/lock_reviewer'
import Review from '#models/review'
import { shownName, type Principal } from '@marketplace/shared/contracts/principal'

export type ReviewInput = { rating: number; comment: string }
export type WriteReviewInput = ReviewInput & { productId: string; author: Principal }

/** A buyer's word on a product, which waits for moderation. A second one breaks the unique key: 409. */
export class WriteReview {
  async handle({ author, ...input }: WriteReviewInput): Promise<Review> {
    return db.transaction(async (trx) => {
      await lockReviewer(trx, author.id)
      const signed = { userId: author.id, userName: shownName(author.name) }
      const review = await Review.create(
        { ...input, ...signed, status: 'pending' },
        { client: trx }
      )
      return review.refresh()
    })
  }
}
