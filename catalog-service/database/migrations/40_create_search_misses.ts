import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/** What was searched and not found, so that staff can make it a synonym. Nobody's name or address stands here. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table search_misses (
        query            text primary key check (length(query) between 1 and 60),
        searches         integer not null default 1 check (searches > 0),
        last_searched_at timestamptz not null default now()
      )`)
    this.schema.raw(
      'create index search_misses_most_searched on search_misses (searches desc, last_searched_at desc, query)'
    )
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.dropTable('search_misses')
  }
}

const comments: TableComments = {
  search_misses: {
    table: 'Searches that found nothing, counted. No person and no address is kept.',
    columns: {
      query: 'What was typed, folded.',
      searches: 'How often.',
    },
  },
}
