import db from '@adonisjs/lucid/services/db'
import { textOf } from '#queries/find_text'
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
  const shown = await Promise.all(rows.map(withDraft))
  return shown.filter(({ status, draft }) => status !== 'ready' || draft !== null)
}

async function withDraft(message: MessageRow): Promise<ShownMessage> {
  const { status, error } = message
  const isByHand = status === 'ready' || (status === 'failed' && error === 'bounced')
  const text = isByHand ? await textOf(message) : null
  return { ...message, draft: text && plainText(text.content) }
}
