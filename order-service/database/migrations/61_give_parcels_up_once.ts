import { BaseSchema } from '@adonisjs/lucid/schema'

/** A parcel is given up once: its order is cancelled then, and stays so. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists order_events_given_up_once')
    this.schema.raw(`
      create unique index concurrently order_events_given_up_once on order_events (order_id)
        where type = 'parcel' and to_status = 'given_up'`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists order_events_given_up_once')
  }
}
