import db from '@adonisjs/lucid/services/db'
import { lockReviewer } from '#actions/reviews/lock_reviewer'
import { AlreadyReviewedException } from '#exceptions/review_exception'
import Review from '#models/review'
import { shownName, type Principal } from '@marketplace/shared/contracts/principal'

export type ReviewInput = { rating: number; comment: string }
export type WriteReviewInput = ReviewInput & { productId: string; author: Principal }

const oneEach = 'reviews_product_id_user_id_key'

/** Writes a buyer's review, which waits for moderation. Throws 409 for a second one. */
export class WriteReview {
  async handle(input: WriteReviewInput): Promise<Review> {
    return this.#insert(input).catch((error: { constraint?: string }) => {
      throw error.constraint === oneEach ? new AlreadyReviewedException() : error
    })
  }

  #insert({ author, ...input }: WriteReviewInput): Promise<Review> {
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
