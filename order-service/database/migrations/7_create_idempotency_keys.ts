import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * `attempt` only ever rises: it fences off a first try that wakes up after another has taken over.
 * `replaces` are the checkouts of failed tries: whatever may still be held for one of them, the next try replaces.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table idempotency_keys (
        user_id         uuid not null,
        path            text not null,
        key             text not null check (key ~ '^[!-~]{1,255}$'),
        request_hash    text not null,
        checkout_id     uuid not null,
        replaces        uuid[] not null default '{}',
        attempt         integer not null default 1 check (attempt > 0),
        locked_until    timestamptz not null,
        status          text not null default 'in_progress' check (status in ('in_progress', 'completed', 'free')),
        response_status smallint,
        response_body   jsonb,
        created_at      timestamptz not null default now(),
        primary key (user_id, path, key),
        constraint idempotency_keys_completed_with_answer
          check ((status = 'completed') = (response_status is not null and response_body is not null))
      )`)
    this.schema.raw(
      `create index idempotency_keys_stuck on idempotency_keys (locked_until) where status = 'in_progress'`
    )
    this.schema.raw('create index idempotency_keys_old on idempotency_keys (created_at)')
  }

  async down() {
    this.schema.dropTable('idempotency_keys')
  }
}
