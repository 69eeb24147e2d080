import { BaseSchema } from '@adonisjs/lucid/schema'

/** What one order's delivery to a region costs. A region without a row is free. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table shipping_rates (
        state text primary key check (state ~ '^MA-(0[1-9]|1[0-2])$'),
        fee   numeric(12, 2) not null check (fee >= 0 and fee < 10000000000)
      )`)
  }

  async down() {
    this.schema.dropTable('shipping_rates')
  }
}
