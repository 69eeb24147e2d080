import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table orders (
        id                       uuid primary key default uuidv7(),
        user_id                  uuid,
        order_number             text not null unique
          check (order_number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(-[1-9][0-9]{0,2}){0,1}$'),
        checkout_id              uuid not null,
        store_id                 uuid not null,
        store_name               text not null,
        status                   text not null default 'pending'
          check (status in ('pending', 'confirmed', 'shipped', 'delivered', 'cancelled')),
        currency                 text not null default 'MAD' check (currency = 'MAD'),
        shipping_fee             numeric(12, 2) not null default 0 check (shipping_fee >= 0 and shipping_fee < 10000000000),
        total_amount             numeric(12, 2) not null check (total_amount >= 0 and total_amount < 10000000000),
        payment_method           text not null check (payment_method in ('cod', 'whatsapp', 'bank_transfer')),
        payment_status           text not null default 'unpaid'
          check (payment_status in ('unpaid', 'partial', 'paid', 'refunded')),
        shipping_address_id      uuid,
        shipping_address         jsonb not null check (jsonb_typeof(shipping_address) = 'object'),
        note                     text check (length(note) <= 1000),
        carrier                  text check (length(carrier) <= 100),
        tracking_number          text check (length(tracking_number) <= 100),
        confirm_by               timestamptz not null,
        reservation_confirmed_at timestamptz,
        created_at               timestamptz not null default now(),
        updated_at               timestamptz not null default now(),
        unique (checkout_id, store_id),
        constraint orders_fee_within_total check (shipping_fee <= total_amount),
        constraint orders_shipped_with_stock
          check (status not in ('shipped', 'delivered') or reservation_confirmed_at is not null)
      )`)
    for (const [name, columns] of Object.entries(LISTS)) {
      this.schema.raw(`create index orders_${name} on orders (${columns})`)
    }
    this.schema.raw(`create index orders_to_expire on orders (confirm_by) where status = 'pending'`)
    this.schema.raw(`
      create index orders_by_words on orders using gin (
        (order_number || ' ' || fold(coalesce(shipping_address ->> 'recipientName', '')) || ' '
          || coalesce(shipping_address ->> 'phone', '')) gin_trgm_ops)`)
    this.schema.raw(`
      create function refuse_illegal_order_move() returns trigger language plpgsql as $fn$
      begin
        if (old.status, new.status) not in (
          ('pending', 'confirmed'), ('pending', 'cancelled'),
          ('confirmed', 'shipped'), ('confirmed', 'cancelled'),
          ('shipped', 'delivered'), ('shipped', 'cancelled')
        ) then
          raise exception 'an order cannot go from % to %', old.status, new.status
            using errcode = 'check_violation', constraint = 'orders_legal_moves';
        end if;
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger orders_legal_moves before update of status on orders
        for each row when (old.status is distinct from new.status) execute function refuse_illegal_order_move()`)
  }

  async down() {
    this.schema.dropTable('orders')
    this.schema.raw('drop function refuse_illegal_order_move()')
  }
}

const LISTS = {
  all: 'created_at desc, id desc',
  by_status: 'status, created_at desc, id desc',
  of_user: 'user_id, created_at desc, id desc',
  of_store: 'store_id, created_at desc, id desc',
  of_store_by_status: 'store_id, status, created_at desc, id desc',
  by_payment: 'payment_status, created_at desc, id desc',
  of_store_by_payment: 'store_id, payment_status, created_at desc, id desc',
}
