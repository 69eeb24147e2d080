import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  settings: {
    table: 'Times, limits and texts that admins have changed; what has no row has its default.',
    columns: {
      key: 'As app/domain/settings.ts names it.',
      value: 'In the shape that the same file gives it.',
      updated_by: 'The admin who changed it last.',
    },
  },
}

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table settings (
        key        text primary key check (key ~ '^[a-z][A-Za-z]{0,49}$'),
        value      jsonb not null,
        updated_by uuid,
        updated_at timestamptz not null default now()
      )`)
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.dropTable('settings')
  }
}
