import { BaseSchema } from '@adonisjs/lucid/schema'

/** `reference` is the order of a sale or return; an adjustment by hand has none. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table stock_movements (
        id         uuid primary key default uuidv7(),
        product_id uuid not null references products (id) on delete cascade,
        type       text not null check (type in ('initial', 'adjustment', 'sale', 'return')),
        amount     integer not null check (amount <> 0),
        reason     text check (length(reason) <= 500),
        actor_id   uuid,
        reference  uuid,
        created_at timestamptz not null default now(),
        unique (type, reference, product_id),
        constraint stock_movements_of_orders check ((type in ('sale', 'return')) = (reference is not null)),
        constraint stock_movements_direction check (
          case type when 'sale' then amount < 0 when 'return' then amount > 0 when 'initial' then amount > 0 else true end
        )
      )`)
    this.schema.raw(
      'create index stock_movements_of_product on stock_movements (product_id, created_at desc, id desc)'
    )
  }

  async down() {
    this.schema.dropTable('stock_movements')
  }
}
