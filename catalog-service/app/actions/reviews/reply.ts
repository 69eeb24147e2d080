import { inject } from '@adonisjs/core'
import { DateTime } from 'luxon'
import { ChangeReview } from '#actions/reviews/change'
import type Review from '#models/review'

/** Writes, changes or takes back the store's reply to a review; `null` takes it back. The time is that of the text. */
@inject()
export class ReplyToReview {
  constructor(private changeReview: ChangeReview) {}

  handle({ id, text }: { id: string; text: string | null }): Promise<Review> {
    return this.changeReview.handle({
      id,
      change: (review) => {
        if (review.reply === text) return
        review.merge({ reply: text, repliedAt: text === null ? null : DateTime.now() })
      },
    })
  }
}
