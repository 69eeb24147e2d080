import { BaseSchema } from '@adonisjs/lucid/schema'

/** What waits in a store is a few orders among many: they were looked for in all of its orders, once for each view. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists orders_of_store_by_status')
    this.schema.raw(
      'create index concurrently orders_of_store_by_status on orders (store_id, status)'
    )
  }

  async down() {
    this.schema.raw('drop index concurrently if exists orders_of_store_by_status')
  }
}
