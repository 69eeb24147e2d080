import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export type RemoveViewInput = { id: string; userId: string; isAdmin: boolean }

type Row = { name: string; query: string; is_shared: boolean; user_id: string }

export type RemovedView = { name: string; query: string; isShared: boolean; isOwn: boolean }

/**
 * Takes a view away and gives what it was: one's own, and as an admin those that the whole desk sees. 404 for any
 * other.
 */
export class RemoveView {
  async handle({ id, userId, isAdmin }: RemoveViewInput): Promise<RemovedView> {
    const [removed] = await db
      .from('saved_views')
      .where('id', id)
      .where((mine) => {
        mine.where('user_id', userId)
        if (isAdmin) mine.orWhere('is_shared', true)
      })
      .delete(['name', 'query', 'is_shared', 'user_id'])
    if (!removed) throw new ProblemError('not_found')
    const { name, query, is_shared: isShared, user_id: owner } = removed as unknown as Row
    return { name, query, isShared, isOwn: owner === userId }
  }
}
