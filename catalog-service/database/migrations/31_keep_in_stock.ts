import { BaseSchema } from '@adonisjs/lucid/schema'

const batch = 5_000

/**
 * Whether a product is in stock stands beside what else lists are cut by, so that an index alone can answer. It is
 * written when its stock runs out or comes back, by a trigger. Old rows get theirs in batches.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(
      'alter table products add column if not exists in_stock boolean not null default false'
    )
    this.schema.raw(`comment on column products.in_stock is
      'Whether more is there than is reserved. Follows the inventory by a trigger.'`)
    this.schema.raw(`
      create or replace function keep_in_stock() returns trigger language plpgsql as $fn$
      begin
        update products set in_stock = new.quantity > new.reserved
        where id = new.product_id and in_stock <> (new.quantity > new.reserved);
        return null;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger inventory_starts_in_stock after insert on inventory
        for each row when (new.quantity > new.reserved) execute function keep_in_stock()`)
    this.schema.raw(`
      create or replace trigger inventory_keeps_in_stock after update of quantity, reserved on inventory
        for each row when ((old.quantity > old.reserved) is distinct from (new.quantity > new.reserved))
        execute function keep_in_stock()`)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as (
             select product_id from inventory where product_id > ? order by product_id limit ${batch}
           ), stock as materialized (
             select product_id, quantity > reserved as in_stock from inventory
             where product_id in (select product_id from part) order by product_id for update
           ), filled as (
             update products p set in_stock = s.in_stock from stock s
             where s.product_id = p.id and p.in_stock <> s.in_stock
           ) select product_id as id from part order by product_id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
    })
  }

  async down() {
    this.schema.raw('drop trigger inventory_keeps_in_stock on inventory')
    this.schema.raw('drop trigger inventory_starts_in_stock on inventory')
    this.schema.raw('drop function keep_in_stock()')
    this.schema.raw('alter table products drop column in_stock')
  }
}
