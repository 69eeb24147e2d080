import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  store_names: {
    table:
      'How each store that has orders is called, as its last order has it. Written by a trigger.',
    columns: { search_text: 'Both names, folded, as searches compare them.' },
  },
}

/** Stores are found by name among those with orders, which were picked out of all orders each time. See docs/adr/0177. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table store_names (
        store_id    uuid primary key,
        name        text not null,
        name_ar     text,
        search_text text not null generated always as (fold(name) || E'\\n' || fold(coalesce(name_ar, ''))) stored
      )`)
    this.schema.raw(commentTables(comments))
    this.schema.raw(`
      create function keep_store_names() returns trigger language plpgsql as $fn$
      begin
        -- a name that stands there already is not written, so that checkouts never wait for each other here
        insert into store_names as kept (store_id, name, name_ar)
        select distinct on (store_id) store_id, store_name, store_name_ar from fresh
        where not exists (
          select from store_names s
          where s.store_id = fresh.store_id and s.name = store_name and s.name_ar is not distinct from store_name_ar)
        order by store_id, id desc
        on conflict (store_id) do update set name = excluded.name, name_ar = excluded.name_ar;
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger orders_keep_store_names after insert on orders
        referencing new table as fresh for each statement execute function keep_store_names()`)
    this.schema.raw(`
      with recursive sellers as (
        (select store_id, store_name, store_name_ar from orders order by store_id, created_at desc, id desc limit 1)
        union all
        select next.* from sellers s, lateral (
          select store_id, store_name, store_name_ar from orders where store_id > s.store_id
          order by store_id, created_at desc, id desc limit 1) next
      )
      insert into store_names (store_id, name, name_ar) select * from sellers`)
  }

  async down() {
    this.schema.raw('drop trigger orders_keep_store_names on orders')
    this.schema.raw('drop function keep_store_names()')
    this.schema.dropTable('store_names')
  }
}
