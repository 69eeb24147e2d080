import { BaseTransformer } from '@adonisjs/core/transformers'
import { repeatable } from '#domain/messages'
import type { ShownMessage } from '#queries/list_messages'
import { plainText } from '@marketplace/shared/server/mail/mail_content'

/** A message to a buyer as the order staff see it. */
export default class MessageTransformer extends BaseTransformer<ShownMessage> {
  toObject() {
    const { status, channel, content, sentAt, createdAt, error } = this.resource
    return {
      ...this.pick(this.resource, ['id', 'kind', 'channel', 'status', 'locale', 'draft']),
      /** What was sent; the addresses of its links are for the buyer alone. */
      text: content && plainText({ ...content, links: [], footer: undefined }),
      subject: content?.subject ?? null,
      reason: reasonOf(error),
      mayRepeat: channel === 'email' && repeatable.includes(status),
      sentAt: sentAt?.toISOString() ?? null,
      createdAt: createdAt.toISOString(),
    }
  }
}

/** Reasons of our own, which the panel has words for. What a mail server said is for the logs of whoever runs it. */
const ours = ['bounced', 'no_account', 'outdated', 'interrupted', 'undone'] as const

export function reasonOf(error: string | null): (typeof ours)[number] | 'refused' | null {
  return error === null ? null : (ours.find((known) => known === error) ?? 'refused')
}
