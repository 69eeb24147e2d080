import db from '@adonisjs/lucid/services/db'
import { messageContent } from '#domain/message_content'
import { statusesOfText } from '#domain/messages'
import { findMessageFacts } from '#queries/find_message_facts'
import { messageColumns, type MessageRow } from '#sql/message_rows'
import { isByHand } from '#sql/unsent_messages'
import type { MailContent } from '@marketplace/shared/server/mail/mail_content'

export type Text = { content: MailContent; phone: string }
export type TextOf = {
  messageId: string
  /** Of this order alone. */
  orderId?: string
}

/** What staff may write to a buyer whom no e-mail tells it; null where that is sent, was e-mailed or is no news any more. */
export async function findText({ messageId, orderId }: TextOf): Promise<Text | null> {
  const query = db.from('messages').where('id', messageId).whereRaw(isByHand)
  if (orderId) void query.where('order_id', orderId)
  const message: MessageRow | null = await query.select(db.raw(messageColumns)).first()
  return message && textOf(message)
}

/** The text of a message that waits for staff. */
export async function textOf(message: MessageRow): Promise<Text | null> {
  const { kind, locale } = message
  const { order, factsIn } = await findMessageFacts({ ...message, channel: 'whatsapp' })
  if (statusesOfText(kind)?.includes(order.status) === false) return null
  return { content: messageContent(factsIn(locale), locale), phone: order.shippingAddress.phone }
}
