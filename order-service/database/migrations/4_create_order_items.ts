import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table order_items (
        id           uuid primary key default uuidv7(),
        order_id     uuid not null references orders (id),
        product_id   uuid not null,
        quantity     integer not null check (quantity > 0),
        unit_price   numeric(12, 2) not null check (unit_price >= 0 and unit_price < 10000000000),
        total_price  numeric(12, 2) not null check (total_price >= 0 and total_price < 10000000000),
        product_name text not null,
        sku          text not null,
        image_url    text,
        unique (order_id, product_id),
        constraint order_items_total check (total_price = unit_price * quantity)
      )`)
    this.schema.raw('create index order_items_of_product on order_items (product_id, order_id)')
  }

  async down() {
    this.schema.dropTable('order_items')
  }
}
