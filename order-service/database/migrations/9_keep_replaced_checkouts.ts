import { BaseSchema } from '@adonisjs/lucid/schema'

/** The checkouts of failed tries under a key: whatever may still be held for one of them, the next try replaces. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`alter table idempotency_keys add column replaces uuid[] not null default '{}'`)
  }

  async down() {
    this.schema.raw('alter table idempotency_keys drop column replaces')
  }
}
