import db from '@adonisjs/lucid/services/db'
import { undoSeconds } from '#domain/undo'

export type TakeBackNotesInput = {
  orderIds: string[]
  /** The request by which the notes were written. */
  requestId: string
  userId: string
}

/**
 * Empties notes that the person has just written. Their lines stay: a timeline is only added to. Gives how many were
 * emptied; a note of somebody else, or an older one, stays as it is.
 */
export class TakeBackNotes {
  async handle({ orderIds, requestId, userId }: TakeBackNotesInput): Promise<number> {
    const { rows } = await db.rawQuery(
      `update order_events set reason = null
       where order_id = any (?::uuid[]) and request_id = ? and actor_id = ?
         and type = 'note' and to_status is null and reason is not null
         and created_at > now() - interval '${undoSeconds} seconds' returning id`,
      [orderIds, requestId, userId]
    )
    return rows.length
  }
}
