import db from '@adonisjs/lucid/services/db'
import { repeatable } from '#domain/messages'

export type MessageOfOrder = { orderId: string; messageId: string }

/** Has a message sent once more. Gives whether it was one that can be: twice at the same moment is once. */
export class SendMessageAgain {
  async handle({ orderId, messageId }: MessageOfOrder): Promise<boolean> {
    const rows = await db
      .from('messages')
      .where({ id: messageId, order_id: orderId, channel: 'email' })
      .whereIn('status', [...repeatable])
      .update(
        { status: 'waiting', sent_at: null, error: null, next_attempt_at: db.raw('now()') },
        ['id']
      )
    return rows.length > 0
  }
}
