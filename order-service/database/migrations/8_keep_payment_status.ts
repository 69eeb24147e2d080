import { BaseSchema } from '@adonisjs/lucid/schema'

/** How an order was paid, kept beside it so that lists can be cut by it. It follows the payments by itself. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function payment_status_of(wanted uuid, total numeric) returns text language sql stable as $fn$
        select case
          when coalesce(sum(amount - refunded_amount) filter (where status = 'completed'), 0) = 0
            and coalesce(bool_or(refunded_amount > 0), false) then 'refunded'
          when coalesce(sum(amount) filter (where status = 'completed'), 0) >= total then 'paid'
          when coalesce(sum(amount) filter (where status = 'completed'), 0) > 0 then 'partial'
          else 'unpaid'
        end from payments where order_id = wanted
      $fn$`)
    this.schema.raw(`
      alter table orders add column payment_status text not null default 'unpaid'
        check (payment_status in ('unpaid', 'partial', 'paid', 'refunded'))`)
    this.schema.raw(`
      update orders set payment_status = payment_status_of(id, total_amount)
      where payment_status <> payment_status_of(id, total_amount)`)
    this.schema.raw(`
      create function keep_payment_status() returns trigger language plpgsql as $fn$
      begin
        update orders set payment_status = payment_status_of(id, total_amount)
        where id = new.order_id and payment_status <> payment_status_of(id, total_amount);
        return null;
      end $fn$`)
    // What is pending or has failed is no money, except that nothing is all that a gift costs.
    this.schema.raw(`
      create trigger payments_keep_status after insert or update on payments
        for each row when (new.status in ('completed', 'refunded') or new.amount = 0)
        execute function keep_payment_status()`)
    for (const [name, columns] of Object.entries(LISTS)) {
      this.schema.raw(`create index orders_${name} on orders (${columns})`)
    }
  }

  async down() {
    this.schema.raw('drop trigger payments_keep_status on payments')
    this.schema.raw('alter table orders drop column payment_status')
    this.schema.raw('drop function keep_payment_status()')
    this.schema.raw('drop function payment_status_of(uuid, numeric)')
  }
}

const LISTS = {
  by_payment: 'payment_status, created_at desc, id desc',
  of_store_by_payment: 'store_id, payment_status, created_at desc, id desc',
}
