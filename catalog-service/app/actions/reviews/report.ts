import db from '@adonisjs/lucid/services/db'
import { lockReviewer } from '#actions/reviews/lock_reviewer'
import { rowsOf } from '#sql/rows'
import type { RejectionReason } from '@marketplace/shared/contracts/reviews'

type Input = { id: string; userId: string; reason: RejectionReason }

/** Asks staff to look at a review again. A person reports it once: staff have answered that. */
export class ReportReview {
  async handle({ id, userId, reason }: Input): Promise<void> {
    await db.transaction(async (trx) => {
      await lockReviewer(trx, userId)
      await rowsOf(
        `insert into review_reports (review_id, user_id, reason) values (?, ?, ?)
         on conflict do nothing`,
        [id, userId, reason],
        trx
      )
    })
  }
}
