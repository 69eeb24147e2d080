import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  buyer_blocks: {
    table: 'Phones whose orders are not taken online: who said so, why, until when.',
    columns: {
      phone_key: 'The last nine digits of the phone, as orders keep them.',
      reason: 'For the order staff; the buyer is not told.',
      until: 'When it ends by itself; null until it is lifted.',
      lifted_at: 'When it was lifted, or found to have ended before the next one.',
      lifted_by: 'Of the order staff; null where it ended by itself.',
    },
  },
}

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table buyer_blocks (
        id              uuid primary key default uuidv7(),
        phone_key       text not null check (phone_key ~ '^[0-9]{9}$'),
        reason          text not null check (length(reason) between 1 and 500),
        until           timestamptz,
        blocked_by      uuid not null,
        blocked_by_name text,
        created_at      timestamptz not null default now(),
        lifted_at       timestamptz,
        lifted_by       uuid,
        lifted_by_name  text,
        constraint buyer_blocks_until_later check (until > created_at),
        constraint buyer_blocks_lifted check (lifted_at is not null or (lifted_by is null and lifted_by_name is null))
      )`)
    this.schema.raw(
      'create unique index buyer_blocks_one_open on buyer_blocks (phone_key) where lifted_at is null'
    )
    this.schema.raw('create index buyer_blocks_latest on buyer_blocks (created_at desc, id desc)')
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.dropTable('buyer_blocks')
  }
}
