import { inject } from '@adonisjs/core'
import { ChangeReview } from '#actions/reviews/change_review'
import { pending } from '#domain/moderation'
import { shownName, type Principal } from '@marketplace/shared/contracts/principal'
import type Review from '#models/review'
import type { ReviewInput } from '#actions/reviews/write_review'

/** The author changes their review, and it waits for moderation again. */
@inject()
export class EditReview {
  constructor(private changeReview: ChangeReview) {}

  handle(id: string, author: Principal, input: Partial<ReviewInput>): Promise<Review> {
    return this.changeReview.handle(id, (review) => {
      review.merge(input)
      if (review.$isDirty) review.merge({ ...pending(), userName: shownName(author.name) })
    })
  }
}
