import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { ChangeReview } from '#actions/reviews/change_review'
import { outcomeOf, pending, type Decision } from '#domain/moderation'
import type Review from '#models/review'

/**
 * Staff approve or reject a review, or take that back. The same decision again changes nothing; nor does one
 * that `isWanted`, which is asked under the lock, refuses.
 */
@inject()
export class ModerateReview {
  constructor(private changeReview: ChangeReview) {}

  handle(
    id: string,
    decision: Decision,
    moderatorId: string,
    isWanted: (review: Review) => boolean = () => true
  ): Promise<Review> {
    return this.changeReview.handle(id, (review) => {
      if (!isWanted(review)) return
      if (decision.to === 'pending') return void review.merge(pending())
      review.merge(outcomeOf(decision))
      if (review.$isDirty) review.merge({ moderatedBy: moderatorId, moderatedAt: DateTime.now() })
    })
  }
}
