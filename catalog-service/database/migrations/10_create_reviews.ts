import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table reviews (
        id               uuid primary key default uuidv7(),
        user_id          uuid not null,
        product_id       uuid not null references products (id) on delete cascade,
        rating           smallint not null check (rating between 1 and 5),
        comment          text not null default '' check (length(comment) <= 5000),
        user_name        text not null,
        status           text not null default 'pending' check (status in ('pending', 'approved', 'rejected')),
        moderated_by     uuid,
        moderated_at     timestamptz,
        rejection_reason text check (rejection_reason in ('off_topic', 'abusive', 'personal_data', 'spam', 'other')),
        rejection_note   text check (length(rejection_note) <= 1000),
        created_at       timestamptz not null default now(),
        updated_at       timestamptz not null default now(),
        unique (product_id, user_id),
        constraint reviews_rejected_with_reason check ((status = 'rejected') = (rejection_reason is not null)),
        constraint reviews_moderated_by_someone
          check ((status = 'pending') = (moderated_at is null) and (moderated_at is null) = (moderated_by is null))
      )`)
    this.schema.raw(
      `create index reviews_of_product on reviews (product_id, created_at desc, id desc) where status = 'approved'`
    )
    this.schema.raw('create index reviews_queue on reviews (status, created_at, id)')
    this.schema.raw('create index reviews_all on reviews (created_at desc, id desc)')
    this.schema.raw('create index reviews_of_user on reviews (user_id, created_at desc, id desc)')
  }

  async down() {
    this.schema.dropTable('reviews')
  }
}
