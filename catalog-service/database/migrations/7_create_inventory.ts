import { BaseSchema } from '@adonisjs/lucid/schema'

/** No index besides its keys, and room on each page: a change of stock stays a heap-only update. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table inventory (
        id         uuid primary key default uuidv7(),
        product_id uuid not null unique references products (id) on delete cascade,
        quantity   integer not null default 0 check (quantity >= 0),
        reserved   integer not null default 0 check (reserved >= 0),
        updated_at timestamptz not null default now(),
        constraint inventory_reserved_within_quantity check (reserved <= quantity)
      ) with (fillfactor = 80)`)
  }

  async down() {
    this.schema.dropTable('inventory')
  }
}
