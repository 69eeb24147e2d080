import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type RemoveViewInput = { id: string; userId: string; isAdmin: boolean }

/** Takes a view away: one's own, and as an admin those that the whole desk sees. 404 for any other. */
export class RemoveView {
  async handle({ id, userId, isAdmin }: RemoveViewInput): Promise<void> {
    const [removed] = await db
      .from('saved_views')
      .where('id', id)
      .where((mine) => {
        mine.where('user_id', userId)
        if (isAdmin) mine.orWhere('is_shared', true)
      })
      .delete()
    if (!Number(removed)) throw new ProblemError('not_found')
  }
}
