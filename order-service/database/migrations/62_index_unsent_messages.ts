import { BaseSchema } from '@adonisjs/lucid/schema'

/** As app/sql/unsent_messages.ts has them; an id rises with time. */
const indexes = {
  messages_to_send: `status in ('waiting', 'sending')`,
  messages_failed: `status in ('failed', 'unknown') and error is distinct from 'bounced'`,
  messages_bounced: `status = 'failed' and error = 'bounced'`,
}

/** What waits and what was not sent is listed and counted, among millions that were sent. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    for (const [name, condition] of Object.entries(indexes)) {
      this.schema.raw(`drop index concurrently if exists ${name}`)
      this.schema.raw(`create index concurrently ${name} on messages (id) where ${condition}`)
    }
  }

  async down() {
    for (const name of Object.keys(indexes)) {
      this.schema.raw(`drop index concurrently if exists ${name}`)
    }
  }
}
