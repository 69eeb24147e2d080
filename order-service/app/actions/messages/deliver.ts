import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { EmailChannel } from '#channels/email_channel'
import type { Delivery } from '#channels/message_channel'
import { givenUpAfterHours, minutesUntilRetry } from '#domain/messages'
import type { MessageRow } from '#sql/message_rows'

/**
 * Sends a message that was claimed and writes down how that ended. A process that dies in between leaves it claimed:
 * nobody knows whether it arrived, so nobody sends it again by itself.
 */
@inject()
export class DeliverMessage {
  constructor(private email: EmailChannel) {}

  async handle(message: MessageRow): Promise<void> {
    await this.#writeDown(message, await this.email.deliver(message))
  }

  async #writeDown(message: MessageRow, delivery: Delivery) {
    await db
      .from('messages')
      .where('id', message.id)
      .where('status', 'sending')
      .where('attempts', message.attempts)
      .update(columnsAfter(message, delivery))
  }
}

function columnsAfter({ createdAt, attempts }: MessageRow, delivery: Delivery) {
  if (delivery.is === 'sent') {
    const { recipient, locale, content } = delivery
    const sent = { status: 'sent', error: null, sent_at: db.raw('clock_timestamp()') }
    return { ...sent, recipient, locale, content: JSON.stringify(content) }
  }
  const error = delivery.error.slice(0, 500)
  if (delivery.is !== 'waiting') return { status: delivery.is, error }
  const isLate = Date.now() - createdAt.getTime() > givenUpAfterHours * 3600 * 1000
  if (isLate) return { status: 'failed', error }
  const pause = db.raw(`now() + ? * interval '1 minute'`, [minutesUntilRetry(attempts)])
  return { status: 'waiting', error, next_attempt_at: pause }
}
