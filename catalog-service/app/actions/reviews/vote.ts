import db from '@adonisjs/lucid/services/db'
import { lockReviewer } from '#actions/reviews/lock_reviewer'
import { rowsOf } from '#sql/rows'

type Input = { id: string; userId: string; isHelpful: boolean }

/** Says that a person finds a review helpful, or no longer. Once more changes nothing. */
export class VoteOnReview {
  async handle({ id, userId, isHelpful }: Input): Promise<void> {
    await db.transaction(async (trx) => {
      await lockReviewer(trx, userId)
      const statement = isHelpful
        ? 'insert into review_votes (review_id, user_id) values (?, ?) on conflict do nothing'
        : 'delete from review_votes where review_id = ? and user_id = ?'
      await rowsOf(statement, [id, userId], trx)
    })
  }
}
