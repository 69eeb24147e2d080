import { BaseSchema } from '@adonisjs/lucid/schema'

/** The sales of a store are summed by day and outcome from this index alone. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists orders_sales_of_store')
    this.schema.raw(`
      create index concurrently orders_sales_of_store on orders (store_id, created_at)
        include (status, total_amount, shipping_fee)`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists orders_sales_of_store')
  }
}
