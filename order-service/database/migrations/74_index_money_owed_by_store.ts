import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The planner takes cancelled orders for paid as often as others are, a thousand times too often, and read all orders
 * of a store to find those whose money is owed. Nothing is written here before money is owed.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists orders_of_store_money_owed')
    this.schema.raw(`
      create index concurrently orders_of_store_money_owed on orders (store_id, created_at, id)
        where status = 'cancelled' and payment_status in ('partial', 'paid')`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists orders_of_store_money_owed')
  }
}
