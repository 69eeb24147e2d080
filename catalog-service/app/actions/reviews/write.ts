import Review from '#models/review'
import { shownName, type Principal } from '@marketplace/shared/contracts/principal'

export type ReviewInput = { rating: number; comment: string }

/** A buyer's word on a product, which waits for moderation. A second one breaks the unique key: 409. */
export class WriteReview {
  async handle(productId: string, author: Principal, input: ReviewInput): Promise<Review> {
    const review = await Review.create({
      ...input,
      productId,
      userId: author.id,
      userName: shownName(author.name),
      status: 'pending',
    })
    return review.refresh()
  }
}
