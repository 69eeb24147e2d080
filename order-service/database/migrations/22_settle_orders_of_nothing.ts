import { BaseSchema } from '@adonisjs/lucid/schema'

/** Nothing due means paid: an order of 0.00 is confirmed at once, and no payment of 0.00 is awaited. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      with confirmed as (
        update orders set status = 'confirmed', updated_at = now()
        where status = 'pending' and total_amount = 0 returning id
      )
      insert into order_events (order_id, type, from_status, to_status, actor_role)
      select id, 'moved', 'pending', 'confirmed', 'system' from confirmed`)
    this.schema.raw(`
      update payments set status = 'failed', updated_at = now() where status = 'pending' and amount = 0`)
    this.schema.raw(`
      update payments p set status = 'failed', updated_at = now()
      from orders o, order_events e
      where p.status = 'pending' and o.id = p.order_id and o.status = 'delivered'
        and e.order_id = o.id and e.type = 'moved' and e.to_status = 'delivered'
        and p.created_at <= e.created_at`)
    this.schema.raw(`
      update orders set payment_status = 'paid' where total_amount = 0 and payment_status = 'unpaid'`)
    this.schema.raw(`
      alter table payments add constraint payments_pending_of_something
        check (status <> 'pending' or amount > 0)`)
    this.schema.raw(`
      create function free_order_is_paid() returns trigger language plpgsql as $fn$
      begin
        new.payment_status := 'paid';
        return new;
      end $fn$`)
    this.schema.raw(`
      create trigger orders_free_is_paid before insert on orders
        for each row when (new.total_amount = 0) execute function free_order_is_paid()`)
  }

  async down() {
    this.schema.raw('drop trigger orders_free_is_paid on orders')
    this.schema.raw('drop function free_order_is_paid()')
    this.schema.raw('alter table payments drop constraint payments_pending_of_something')
  }
}
