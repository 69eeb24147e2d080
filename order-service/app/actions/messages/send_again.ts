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

/**
 * Has e-mails that failed sent once more. Gives the ids of those it was: one that a colleague sent again meanwhile is on
 * its way already and is left alone.
 */
export class SendMessagesAgain {
  async handle({ ids }: { ids: string[] }): Promise<string[]> {
    const { rows } = await db.rawQuery(
      `update messages set status = 'waiting', error = null, next_attempt_at = now()
       where id = any (?::uuid[]) and channel = 'email' and status in ('failed', 'unknown') returning id`,
      [ids]
    )
    return rows.map(({ id }: { id: string }) => id)
  }
}
