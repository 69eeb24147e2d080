import { BaseSchema } from '@adonisjs/lucid/schema'
import { extendVersion } from '@marketplace/shared/server/version'

const batch = 5_000

const version = extendVersion('products', 'low_stock', ['low_stock_at'])

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
    this.schema.raw(version.create)
    for (const statement of triggers) this.schema.raw(statement)
    this.schema.raw(followStock(true))
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
    this.schema.raw(followStock(false))
    for (const name of ['tell_low_stock_at', 'copy_low_stock_at', 'start_low']) {
      this.schema.raw(`drop function ${name}()`)
    }
    this.schema.raw(version.drop)
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
  `create or replace function start_low() returns trigger language plpgsql as $fn$
   begin
     update products set is_low = true where id = new.product_id;
     return null;
   end $fn$`,
  `create or replace trigger inventory_starts_low after insert on inventory
     for each row when (${isLow('new')}) execute function start_low()`,
]

const isInStock = (row: string) => `(${row}.quantity > ${row}.reserved)`

/**
 * As 45_keep_leads has it, and with `low` for the other threshold too. Both are settled at once, so that products are
 * locked in order, after the families of those that ran out or came back.
 */
function followStock(low: boolean): string {
  const state = (row: string) => (low ? `${isInStock(row)}, ${isLow(row)}` : isInStock(row))
  return `
    create or replace function follow_stock() returns trigger language plpgsql as $fn$
    declare
      changed_ids uuid[];
      crossed uuid[];
      locked uuid[];
    begin
      if exists (select from products where id = new.product_id
                 and row(in_stock${low ? ', is_low' : ''}) = row(${state('new')})) then
        return null;
      end if;
      select array_agg(n.product_id),
             array_agg(n.product_id) filter (where ${isInStock('n')} <> ${isInStock('o')})
        into changed_ids, crossed
      from changed n join unchanged o on o.id = n.id
      where row(${state('n')}) is distinct from row(${state('o')});
      perform from families where id in (select family_id from products where id = any(crossed))
      order by id for no key update;
      select array_agg(id) into locked from (
        select unnest(changed_ids) as id union
        select m.id from products p join products m on m.family_id = p.family_id where p.id = any(crossed)) of_them;
      perform from products where id = any(locked) order by id for no key update;
      update products p set in_stock = ${isInStock('i')}${low ? `, is_low = ${isLow('i')}` : ''}
      from inventory i
      where i.product_id = p.id and p.id = any(changed_ids)
        and row(p.in_stock${low ? ', p.is_low' : ''}) is distinct from row(${state('i')});
      return null;
    end $fn$;
    create or replace trigger inventory_keeps_in_stock after update on inventory
      referencing old table as unchanged new table as changed
      for each row when (row(${state('old')}) is distinct from row(${state('new')}))
      execute function follow_stock()`
}
