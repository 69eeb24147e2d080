import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { ChangeReview } from '#actions/reviews/change'
import type { Actor } from '#domain/actor'
import { outcomeOf, pending, type Decision } from '#domain/moderation'
import { assertVersion } from '@marketplace/shared/server/version'
import type Review from '#models/review'

export type ModerateReviewInput = {
  id: string
  decision: Decision
  moderator: Actor
  /** The version that the moderator read; a newer one is 409 `stale`. */
  version?: number
}

/**
 * Staff approve or reject a review, or take that back. The same decision again changes nothing but that reports since
 * then are settled.
 */
@inject()
export class ModerateReview {
  constructor(private changeReview: ChangeReview) {}

  handle({ id, decision, moderator, version }: ModerateReviewInput): Promise<Review> {
    return this.changeReview.handle({
      id,
      change: (review) => {
        review.merge(decision.to === 'pending' ? pending() : outcomeOf(decision))
        if (!review.$isDirty && !review.openReports) return
        assertVersion(version, review)
        if (decision.to === 'pending') return
        const { id: moderatedBy, name: moderatedByName } = moderator
        review.merge({ moderatedBy, moderatedByName, moderatedAt: DateTime.now() })
      },
      resolvesReports: decision.to !== 'pending',
    })
  }
}
