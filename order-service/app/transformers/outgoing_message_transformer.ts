import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { messageChannels, type MessageChannel } from '#domain/messages'
import type { MessageRow } from '#sql/message_rows'
import { locales } from '@marketplace/shared/contracts/locale'

const link = vine.object({ label: vine.string(), url: vine.string() })
const fact = vine.object({ label: vine.string(), value: vine.string() })

export const outgoingMessageFields = {
  id: vine.string().uuid(),
  channel: vine.enum(Object.keys(messageChannels) as MessageChannel[]),
  to: vine.string().nullable(),
  locale: vine.enum(locales),
  at: vine.string(),
  content: vine.object({
    subject: vine.string(),
    paragraphs: vine.array(vine.string()),
    facts: vine.array(fact).optional(),
    links: vine.array(link).optional(),
    footer: vine.string().optional(),
  }),
}

/** A message as the demo's outbox shows it. */
export default class OutgoingMessageTransformer extends BaseTransformer<MessageRow> {
  toObject() {
    const { recipient, sentAt, content } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'channel', 'locale']),
      to: recipient,
      at: sentAt!.toISOString(),
      content: { ...content! },
    }
  }
}
