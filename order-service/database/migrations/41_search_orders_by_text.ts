import { BaseSchema } from '@adonisjs/lucid/schema'

const batch = 5_000

/**
 * What an order is searched by is folded once, when it is written: folding each row that an index finds took longer
 * than finding it. Old rows get theirs in batches, each a transaction of its own.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('alter table orders add column if not exists search_text text')
    this.schema.raw(`comment on column orders.search_text is
      'Number, recipient and phone as searches compare them. Written by a trigger.'`)
    this.schema.raw(`
      create or replace function keep_order_search_text() returns trigger language plpgsql as $fn$
      begin
        new.search_text := new.order_number || ' ' || fold(coalesce(new.shipping_address ->> 'recipientName', ''))
          || ' ' || coalesce(new.shipping_address ->> 'phone', '');
        return new;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger orders_search_text before insert or update of order_number, shipping_address
        on orders for each row execute function keep_order_search_text()`)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as (select id from orders where id > ? order by id limit ${batch}), filled as (
             update orders set order_number = order_number where id in (select id from part))
           select id from part order by id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
    })
    this.schema.raw('drop index concurrently if exists orders_by_search_text')
    this.schema.raw(`
      create index concurrently orders_by_search_text on orders using gin (search_text gin_trgm_ops)`)
    this.schema.raw('drop index concurrently if exists orders_by_words')
  }

  async down() {
    this.schema.raw(`
      create index concurrently if not exists orders_by_words on orders using gin (
        (order_number || ' ' || fold(coalesce(shipping_address ->> 'recipientName', '')) || ' '
          || coalesce(shipping_address ->> 'phone', '')) gin_trgm_ops)`)
    this.schema.raw('drop trigger orders_search_text on orders')
    this.schema.raw('drop function keep_order_search_text()')
    this.schema.raw('alter table orders drop column search_text')
  }
}
