import { BaseSchema } from '@adonisjs/lucid/schema'

/** Pages of the panel offer the stores by name: the names come sorted from an index alone. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists store_copies_by_name')
    this.schema.raw(
      'create index concurrently store_copies_by_name on store_copies (name, store_id)'
    )
  }

  async down() {
    this.schema.raw('drop index concurrently if exists store_copies_by_name')
  }
}
