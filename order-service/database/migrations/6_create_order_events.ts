import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table order_events (
        id          uuid primary key default uuidv7(),
        order_id    uuid not null references orders (id),
        type        text not null check (type in ('placed', 'moved', 'payment', 'refund', 'contact', 'note', 'proof')),
        from_status text,
        to_status   text,
        actor_id    uuid,
        actor_role  text not null check (actor_role in ('shopper', 'owner', 'staff', 'system')),
        actor_name  text,
        reason      text check (length(reason) <= 2000),
        amount      numeric(12, 2) check (amount >= 0 and amount < 10000000000),
        restocked   boolean,
        request_id  text,
        created_at  timestamptz not null default clock_timestamp(),
        constraint order_events_moves check (
          case type
            when 'placed' then from_status is null and to_status = 'pending'
            when 'moved' then from_status is not null and to_status is not null and from_status <> to_status
            else true
          end
        ),
        constraint order_events_amount_of_money check (amount is null or type in ('payment', 'refund')),
        constraint order_events_restocked_parcel
          check (restocked is null or (type = 'moved' and from_status = 'shipped' and to_status = 'cancelled'))
      )`)
    this.schema.raw('create index order_events_of_order on order_events (order_id, created_at, id)')
    this.schema.raw(
      `create unique index order_events_placed_once on order_events (order_id) where type = 'placed'`
    )
    this.schema.raw(
      `create unique index order_events_moved_once on order_events (order_id, to_status) where type = 'moved'`
    )
  }

  async down() {
    this.schema.dropTable('order_events')
  }
}
