import { inject } from '@adonisjs/core'
import { ChangeReview } from '#actions/reviews/change'
import { pending } from '#domain/moderation'
import { shownName, type Principal } from '@marketplace/shared/contracts/principal'
import { assertVersion } from '@marketplace/shared/server/version'
import type Review from '#models/review'
import type { ReviewInput } from '#actions/reviews/write'

export type EditReviewInput = Partial<ReviewInput> & {
  id: string
  author: Principal
  version?: number
}

/** Edits a review for its author; it then waits for moderation again. */
@inject()
export class EditReview {
  constructor(private changeReview: ChangeReview) {}

  handle({ id, author, version, ...input }: EditReviewInput): Promise<Review> {
    return this.changeReview.handle({
      id,
      authorId: author.id,
      change: (review) => {
        assertVersion(version, review)
        review.merge(input)
        if (!review.$isDirty) return
        review.merge({ ...pending(), userName: shownName(author.name) })
      },
    })
  }
}
