import { BaseSchema } from '@adonisjs/lucid/schema'

const batch = 5_000

const pending = `status = 'pending'`
const nextCall = 'coalesce(next_contact_at, created_at), id'

/** Each view, sort, filter and search of the desk that no other index serves. */
const INDEXES = {
  by_next_call: `orders (${nextCall}) where ${pending}`,
  of_store_by_next_call: `orders (store_id, ${nextCall}) where ${pending}`,
  cod_by_next_call: `orders (${nextCall}) where ${pending} and payment_method = 'cod'`,
  pending_by_method: `orders (payment_method, created_at, id) where ${pending}`,
  unreached: `orders (failed_contacts, created_at, id) where ${pending} and failed_contacts > 0`,
  returned: `orders (returned_at, id) where returned_at is not null`,
  of_store_returned: `orders (store_id, returned_at, id) where returned_at is not null`,
  of_region: `orders ((shipping_address ->> 'state'), created_at desc, id desc)`,
  by_amount: `orders (total_amount, id)`,
  by_change: `orders (updated_at)`,
  by_tracking: `orders (fold_code(tracking_number)) where tracking_number is not null`,
}

export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      alter table orders add column if not exists returned_at timestamptz`)
    this.schema.raw(`
      comment on column orders.returned_at is 'When its parcel came back or was given up. Written by a trigger.'`)
    this.schema.raw(`
      create or replace function keep_order_return() returns trigger language plpgsql as $fn$
      begin
        update orders set returned_at = new.created_at where id = new.order_id;
        return null;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger order_events_return after insert on order_events for each row
        when (new.type = 'moved' and new.from_status = 'shipped' and new.to_status = 'cancelled')
        execute function keep_order_return()`)
    this.#foldCodes()
    this.#fillReturns()
    this.#touchChanges()
    for (const [name, on] of Object.entries(INDEXES)) {
      this.schema.raw(`drop index concurrently if exists orders_${name}`)
      this.schema.raw(`create index concurrently orders_${name} on ${on}`)
    }
    this.schema.raw('drop index concurrently if exists order_items_by_sku')
    this.schema.raw(
      'create index concurrently order_items_by_sku on order_items (fold_code(sku), order_id desc)'
    )
    this.schema.raw('drop index concurrently if exists payments_by_reference')
    this.schema.raw(`
      create index concurrently payments_by_reference on payments (fold_code(transaction_id), order_id desc)
        where transaction_id is not null`)
  }

  /** As `foldCodeForSearch`, near enough to find: what it finds is a proposal, never a key. */
  #foldCodes() {
    this.schema.raw(`
      create or replace function fold_code(code text) returns text language sql immutable strict parallel safe as $fn$
        select lower(regexp_replace(normalize(code, NFKC), '[\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\u2010-\\u2015\\u2212-]', '', 'g'))
      $fn$`)
  }

  #fillReturns() {
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as (select id from orders where id > ? order by id limit ${batch}), filled as (
             update orders set returned_at = e.created_at from order_events e
             where orders.id in (select id from part) and e.order_id = orders.id
               and e.type = 'moved' and e.from_status = 'shipped' and e.to_status = 'cancelled')
           select id from part order by id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
    })
  }

  /** What a trigger or a statement changes without a word about the time is a change of the list all the same. */
  #touchChanges() {
    this.schema.raw(`
      create or replace function touch_order() returns trigger language plpgsql as $fn$
      begin
        new.updated_at := clock_timestamp();
        return new;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger orders_touch before update on orders for each row
        when (old.* is distinct from new.* and old.updated_at = new.updated_at)
        execute function touch_order()`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists payments_by_reference')
    this.schema.raw('drop index concurrently if exists order_items_by_sku')
    for (const name of Object.keys(INDEXES)) {
      this.schema.raw(`drop index concurrently if exists orders_${name}`)
    }
    this.schema.raw('drop trigger if exists orders_touch on orders')
    this.schema.raw('drop function if exists touch_order()')
    this.schema.raw('drop trigger if exists order_events_return on order_events')
    this.schema.raw('drop function if exists keep_order_return()')
    this.schema.raw('drop function if exists fold_code(text)')
    this.schema.raw('alter table orders drop column if exists returned_at')
  }
}
