import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table payments (
        id              uuid primary key default uuidv7(),
        order_id        uuid not null references orders (id),
        amount          numeric(12, 2) not null check (amount >= 0 and amount < 10000000000),
        refunded_amount numeric(12, 2) not null default 0 check (refunded_amount >= 0 and refunded_amount <= amount),
        payment_method  text not null check (payment_method in ('cod', 'whatsapp', 'bank_transfer')),
        status          text not null default 'pending'
          check (status in ('pending', 'completed', 'failed', 'refunded')),
        transaction_id  text check (length(transaction_id) between 1 and 100),
        notes           text not null default '',
        created_at      timestamptz not null default now(),
        updated_at      timestamptz not null default now(),
        constraint payments_refunded_in_full check (
          case status
            when 'refunded' then refunded_amount = amount
            when 'completed' then refunded_amount < amount or amount = 0
            else refunded_amount = 0
          end
        ),
        constraint payments_transfer_has_reference check (
          payment_method <> 'bank_transfer' or status not in ('completed', 'refunded') or transaction_id is not null
        )
      )`)
    this.schema.raw('create index payments_of_order on payments (order_id, created_at, id)')
    this.schema.raw('create index payments_by_status on payments (status, created_at, id)')
    this.schema.raw(`
      create table payment_references (
        payment_method text not null,
        transaction_id text not null,
        checkout_id    uuid not null,
        primary key (payment_method, transaction_id)
      )`)
    this.keepPaymentStatus()
  }

  /** How an order was paid stands beside it, so that lists can be cut by it; it follows the payments by itself. */
  private keepPaymentStatus() {
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
  }

  async down() {
    this.schema.dropTable('payment_references')
    this.schema.dropTable('payments')
    this.schema.raw('drop function keep_payment_status()')
    this.schema.raw('drop function payment_status_of(uuid, numeric)')
  }
}
