import db from '@adonisjs/lucid/services/db'
import type { MessageOfOrder } from '#actions/messages/send_again'
import type { Actor } from '#domain/actor'
import { messageContent } from '#domain/message_content'
import { findMessageFacts } from '#queries/find_message_facts'
import { messageColumns, type MessageRow } from '#sql/message_rows'

/** Keeps that somebody sent a text by hand, and what it said. Gives false where it waited for nobody. */
export class MarkMessageSent {
  async handle({ orderId, messageId, actor }: MessageOfOrder & { actor: Actor }): Promise<boolean> {
    const message: MessageRow | null = await db
      .from('messages')
      .where({ id: messageId, order_id: orderId, status: 'ready' })
      .select(db.raw(messageColumns))
      .first()
    if (!message) return false
    const { factsIn } = await findMessageFacts(message)
    const content = JSON.stringify(messageContent(factsIn(message.locale), message.locale))
    const { rows } = await db.rawQuery(
      `update messages set status = 'sent', sent_at = clock_timestamp(), sent_by = ?, content = ?
       where id = ? and status = 'ready' returning id`,
      [actor.id, content, messageId]
    )
    return rows.length > 0
  }
}
