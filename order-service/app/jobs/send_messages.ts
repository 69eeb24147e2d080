import { inject } from '@adonisjs/core'
import { ClaimMessage } from '#actions/messages/claim'
import { DeliverMessage } from '#actions/messages/deliver'
import { MarkUnknown } from '#actions/messages/mark_unknown'
import { mailer } from '#config/mail'
import type { JobOptions } from '@marketplace/shared/server/queue'

/** So long it goes on: less than a minute, when the next one begins. */
const roundMs = 40_000
const atOnce = 4

/** Sends what waits to be told to buyers. One that fails in a way of its own holds up no other. */
@inject()
export default class SendMessages {
  static queue = 'orders.send_messages'
  static options: JobOptions = { cron: '* * * * *', concurrency: 1 }

  constructor(
    private claim: ClaimMessage,
    private deliver: DeliverMessage,
    private markUnknown: MarkUnknown
  ) {}

  async handle() {
    await this.markUnknown.handle()
    if (!mailer) return
    const until = Date.now() + roundMs
    const failures: unknown[] = []
    await Promise.all(Array.from({ length: atOnce }, () => this.#work(until, failures)))
    if (failures.length) throw new AggregateError(failures, 'Some messages could not be sent')
  }

  async #work(until: number, failures: unknown[]) {
    while (Date.now() < until) {
      const message = await this.claim.handle()
      if (!message) return
      await this.deliver.handle(message).catch((error: unknown) => failures.push(error))
    }
  }
}
