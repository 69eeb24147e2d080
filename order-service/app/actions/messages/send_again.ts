import db from '@adonisjs/lucid/services/db'
import { repeatable } from '#domain/messages'

export type MessageOfOrder = { orderId: string; messageId: string }

/** Has an e-mail sent once more. Gives whether it was one that can be: twice at the same moment is once. */
export class SendMessageAgain {
  async handle({ orderId, messageId }: MessageOfOrder): Promise<boolean> {
    const { rows } = await db.rawQuery(
      `update messages set status = 'waiting', sent_at = null, error = null, next_attempt_at = now()
       where id = ? and order_id = ? and channel = 'email' and status = any (?::text[]) returning id`,
      [messageId, orderId, [...repeatable]]
    )
    return rows.length > 0
  }
}
