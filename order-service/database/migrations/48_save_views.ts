import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  saved_views: {
    table: 'Views of the list of orders that people keep, for themselves or for the whole desk.',
    columns: {
      user_id: 'Who keeps it; they and admins take it away.',
      query: 'The list’s address behind the question mark, as it was checked.',
      is_shared: 'Whether all order staff see it.',
    },
  },
}

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table saved_views (
        id         uuid primary key default uuidv7(),
        user_id    uuid not null,
        name       text not null check (length(name) between 1 and 60),
        query      text not null check (length(query) between 1 and 1000),
        is_shared  boolean not null default false,
        created_at timestamptz not null default now(),
        unique (user_id, name)
      )`)
    this.schema.raw(
      'create index saved_views_shared on saved_views (created_at, id) where is_shared'
    )
    this.schema.raw(`
      alter table settings add column updated_by_name text`)
    this.schema.raw(commentTables(comments))
    this.schema.raw(`comment on column settings.updated_by_name is 'Their name, as it was then.'`)
  }

  async down() {
    this.schema.raw('alter table settings drop column updated_by_name')
    this.schema.dropTable('saved_views')
  }
}
