import { BaseSchema } from '@adonisjs/lucid/schema'

/** What waits and what was not sent is listed and counted, among millions that were. An id rises with time. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists messages_unsent')
    this.schema.raw(`
      create index concurrently messages_unsent on messages (status, id)
        where status in ('waiting', 'sending', 'failed', 'unknown')`)
    this.schema.raw('drop index concurrently if exists messages_bounced')
    this.schema.raw(`
      create index concurrently messages_bounced on messages (id)
        where status = 'failed' and error = 'bounced'`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists messages_bounced')
    this.schema.raw('drop index concurrently if exists messages_unsent')
  }
}
