import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A head per checkout and a line per product. See docs/rules.md, "Stock", for the steps of a line. What has
 * to expire is found by the few lines that are held: most heads are past their time and long confirmed.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table reservations (
        id         uuid primary key,
        status     text not null default 'open' check (status in ('open', 'released')),
        expires_at timestamptz,
        created_at timestamptz not null default now(),
        constraint reservations_open_until check (status = 'released' or expires_at is not null)
      )`)
    this.schema.raw(`
      create table stock_reservations (
        reservation_id uuid not null references reservations (id),
        product_id     uuid not null references products (id),
        quantity       integer not null check (quantity > 0),
        status         text not null default 'held'
                       check (status in ('held', 'confirmed', 'committed', 'returned', 'released', 'expired')),
        order_id       uuid,
        updated_at     timestamptz not null default now(),
        primary key (reservation_id, product_id)
      )`)
    this.schema.raw(
      'create index stock_reservations_of_product on stock_reservations (product_id, status)'
    )
    this.schema.raw(
      `create index stock_reservations_held on stock_reservations (reservation_id) where status = 'held'`
    )
  }

  async down() {
    this.schema.dropTable('stock_reservations')
    this.schema.dropTable('reservations')
  }
}
