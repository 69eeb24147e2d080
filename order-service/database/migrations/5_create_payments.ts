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
  }

  async down() {
    this.schema.dropTable('payment_references')
    this.schema.dropTable('payments')
  }
}
