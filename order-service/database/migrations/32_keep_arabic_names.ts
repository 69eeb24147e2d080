import { BaseSchema } from '@adonisjs/lucid/schema'

/** Orders keep the names of their store and products in both languages, as they were. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw('alter table orders add column store_name_ar text')
    this.schema.raw('alter table order_items add column product_name_ar text')
  }

  async down() {
    this.schema.raw('alter table order_items drop column product_name_ar')
    this.schema.raw('alter table orders drop column store_name_ar')
  }
}
