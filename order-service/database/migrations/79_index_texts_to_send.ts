import { BaseSchema } from '@adonisjs/lucid/schema'

/** Texts that staff send in place of an e-mail, as app/sql/unsent_messages.ts has them: among millions that nobody sends. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists messages_by_hand')
    this.schema.raw(`
      create index concurrently messages_by_hand on messages (created_at, id)
        where status = 'ready' and kind <> 'confirm_by_whatsapp'`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists messages_by_hand')
  }
}
