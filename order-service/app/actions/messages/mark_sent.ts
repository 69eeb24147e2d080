import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#domain/actor'
import { findText, type TextOf } from '#queries/find_text'
import { isByHand } from '#sql/unsent_messages'

/** Keeps that somebody sent a text by hand, and what it said. Gives false where there was none to send. */
export class MarkMessageSent {
  async handle({ actorId, ...message }: TextOf & { actorId: Actor['id'] }): Promise<boolean> {
    const text = await findText(message)
    if (!text) return false
    const { rowCount } = await db.rawQuery(
      `update messages set status = 'sent', channel = 'whatsapp', error = null, sent_at = clock_timestamp(),
         sent_by = ?, content = ?
       where id = ? and ${isByHand}`,
      [actorId, JSON.stringify(text.content), message.messageId]
    )
    return rowCount === 1
  }
}
