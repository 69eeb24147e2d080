import db from '@adonisjs/lucid/services/db'
import { messageContent } from '#domain/message_content'
import { isStillTrue } from '#domain/messages'
import { findMessageFacts } from '#queries/find_message_facts'
import { messageColumns, type MessageRow } from '#sql/message_rows'
import type { OrderRow } from '#sql/order_rows'
import { plainText } from '@marketplace/shared/server/mail/mail_content'

/** A message of an order's page; a text that staff may send now stands in it. */
export type ShownMessage = MessageRow & { draft: string | null }

/** What the buyer was told of an order and what waits to be, the newest first. */
export async function listMessages(order: OrderRow): Promise<ShownMessage[]> {
  const rows: MessageRow[] = await db
    .from('messages')
    .where('order_id', order.id)
    .orderBy('id', 'desc')
    .select(db.raw(messageColumns))
  const shown = rows.filter(
    ({ status, kind }) => status !== 'ready' || isStillTrue(kind, order.status)
  )
  return Promise.all(shown.map(withDraft))
}

async function withDraft(message: MessageRow): Promise<ShownMessage> {
  if (message.channel !== 'whatsapp' || message.status !== 'ready')
    return { ...message, draft: null }
  const { factsIn } = await findMessageFacts(message)
  return { ...message, draft: plainText(messageContent(factsIn(message.locale), message.locale)) }
}
