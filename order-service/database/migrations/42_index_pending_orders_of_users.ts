import { BaseSchema } from '@adonisjs/lucid/schema'

/** How many orders of a shopper wait for confirmation is asked at every checkout. `orders_by_deadline` serves expiry. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      create index concurrently if not exists orders_pending_of_user on orders (user_id) where status = 'pending'`)
    this.schema.raw('drop index concurrently if exists orders_to_expire')
  }

  async down() {
    this.schema.raw(`
      create index concurrently if not exists orders_to_expire on orders (confirm_by) where status = 'pending'`)
    this.schema.raw('drop index concurrently if exists orders_pending_of_user')
  }
}
