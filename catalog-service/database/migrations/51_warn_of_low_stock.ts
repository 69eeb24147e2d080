import { BaseSchema } from '@adonisjs/lucid/schema'
import { countForVersion, uncountForVersion } from '@marketplace/shared/server/version'

const batch = 5_000

/**
 * From how many pieces down a product counts as low, and whether it is low now. The inventory keeps a copy of the
 * number, so that a trigger acts only where a stock crosses it. Old rows get theirs in batches.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw(`
      alter table products
        add column if not exists low_stock_at integer not null default 3
          constraint products_low_stock_at_range check (low_stock_at between 0 and 1000000),
        add column if not exists is_low boolean not null default false`)
    this.schema.raw(
      'alter table inventory add column if not exists low_stock_at integer not null default 3'
    )
    this.schema.raw(`comment on column products.low_stock_at is
      'Down from so many available pieces the product counts as low in stock. The owner chooses it.'`)
    this.schema.raw(`comment on column products.is_low is
      'In stock, with no more than low_stock_at available. Follows the inventory by a trigger.'`)
    this.schema.raw(`comment on column inventory.low_stock_at is
      'The number of the product; follows it by a trigger.'`)
    this.schema.raw(uncountForVersion('products', 'low_stock_at'))
    this.schema.raw(countForVersion('products', 'low_stock_at'))
    for (const statement of triggers) this.schema.raw(statement)
    this.defer(async (client) => {
      for (let last: string | null = '00000000-0000-0000-0000-000000000000'; last;) {
        const { rows }: { rows: { id: string }[] } = await client.rawQuery(
          `with part as (
             select product_id from inventory where product_id > ? order by product_id limit ${batch}
           ), stock as materialized (
             select product_id, ${isLow('inventory')} as is_low from inventory
             where product_id in (select product_id from part) order by product_id for update
           ), filled as (
             update products p set is_low = s.is_low from stock s
             where s.product_id = p.id and p.is_low <> s.is_low
           ) select product_id as id from part order by product_id desc limit 1`,
          [last]
        )
        last = rows[0]?.id ?? null
      }
    })
  }

  async down() {
    this.schema.raw('drop trigger products_tell_low_stock_at on products')
    this.schema.raw('drop trigger inventory_starts_with_low_stock_at on inventory')
    this.schema.raw('drop trigger inventory_starts_low on inventory')
    this.schema.raw('drop trigger inventory_keeps_low on inventory')
    for (const name of ['tell_low_stock_at', 'copy_low_stock_at', 'keep_is_low']) {
      this.schema.raw(`drop function ${name}()`)
    }
    this.schema.raw(uncountForVersion('products', 'low_stock_at'))
    this.schema.raw('alter table inventory drop column low_stock_at')
    this.schema.raw('alter table products drop column low_stock_at, drop column is_low')
  }
}

const available = (row: string) => `${row}.quantity - ${row}.reserved`
const isLow = (row: string) => `(${available(row)} between 1 and ${row}.low_stock_at)`

const triggers = [
  `create or replace function copy_low_stock_at() returns trigger language plpgsql as $fn$
   begin
     select low_stock_at into new.low_stock_at from products where id = new.product_id;
     new.low_stock_at := coalesce(new.low_stock_at, 3);
     return new;
   end $fn$`,
  `create or replace trigger inventory_starts_with_low_stock_at before insert on inventory
     for each row execute function copy_low_stock_at()`,
  `create or replace function tell_low_stock_at() returns trigger language plpgsql as $fn$
   begin
     update inventory set low_stock_at = new.low_stock_at where product_id = new.id;
     return null;
   end $fn$`,
  `create or replace trigger products_tell_low_stock_at after update of low_stock_at on products
     for each row when (old.low_stock_at <> new.low_stock_at) execute function tell_low_stock_at()`,
  `create or replace function keep_is_low() returns trigger language plpgsql as $fn$
   begin
     update products set is_low = ${isLow('new')} where id = new.product_id and is_low <> ${isLow('new')};
     return null;
   end $fn$`,
  `create or replace trigger inventory_starts_low after insert on inventory
     for each row when (${isLow('new')}) execute function keep_is_low()`,
  `create or replace trigger inventory_keeps_low after update of quantity, reserved, low_stock_at on inventory
     for each row when (${isLow('old')} is distinct from ${isLow('new')}) execute function keep_is_low()`,
]
