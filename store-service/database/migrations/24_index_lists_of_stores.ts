import { BaseSchema } from '@adonisjs/lucid/schema'

const indexes = {
  stores_all_by_region: 'stores (state, name, id)',
  stores_open_by_name: 'stores (name, id) where is_active',
  stores_closed_by_name: 'stores (name, id) where not is_active and suspended_at is null',
  stores_suspended_by_name: 'stores (name, id) where suspended_at is not null',
  store_owners_by_business: 'store_owners (business_name, id)',
}

/** A list of stores by their state is read and counted from an index of its own; `stores_by_name` serves all. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    for (const [name, rows] of Object.entries(indexes)) {
      this.schema.raw(`drop index concurrently if exists ${name}`)
      this.schema.raw(`create index concurrently ${name} on ${rows}`)
    }
  }

  async down() {
    for (const name of Object.keys(indexes)) this.schema.raw(`drop index concurrently ${name}`)
  }
}
