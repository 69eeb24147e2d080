import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * A list is asked for by how often orders were written, which a sequence counts: an index on the moment of each change
 * made PostgreSQL write all other indexes too, whatever changed. See docs/adr/0176.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('create sequence if not exists order_changes')
    this.schema.raw(`
      create or replace function count_order_change() returns trigger language plpgsql as $fn$
      begin
        perform nextval('order_changes');
        return null;
      end $fn$`)
    this.schema.raw(`
      create or replace trigger orders_count_change after insert or update on orders
        for each statement execute function count_order_change()`)
    // room on its page for the version of a row that follows within seconds of a checkout
    this.schema.raw('alter table orders set (fillfactor = 90)')
    this.schema.raw('drop index concurrently if exists orders_by_change')
  }

  async down() {
    this.schema.raw('drop index concurrently if exists orders_by_change')
    this.schema.raw('create index concurrently orders_by_change on orders (updated_at)')
    this.schema.raw('alter table orders reset (fillfactor)')
    this.schema.raw('drop trigger if exists orders_count_change on orders')
    this.schema.raw('drop function if exists count_order_change()')
    this.schema.raw('drop sequence if exists order_changes')
  }
}
