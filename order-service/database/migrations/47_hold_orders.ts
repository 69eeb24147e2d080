import { BaseSchema } from '@adonisjs/lucid/schema'
import { commentTables, type TableComments } from '@marketplace/shared/server/table_comments'

const comments: TableComments = {
  order_holds: {
    table: 'Who has an order open, as long as their page says so, and who put it back unread.',
    columns: {
      user_id: 'The person of the desk, or the owner of the store.',
      user_name: 'Shown to whoever opens the same order.',
      is_skipped: 'Put back: nobody is given the order until then.',
      until: 'From then on the row says nothing.',
    },
  },
}

/** What `serve next` gives out, and the presence of two people on one order. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table order_holds (
        order_id   uuid not null references orders (id),
        user_id    uuid not null,
        user_name  text not null,
        is_skipped boolean not null default false,
        until      timestamptz not null,
        primary key (order_id, user_id)
      )`)
    this.schema.raw('create index order_holds_of_user on order_holds (user_id)')
    this.schema.raw('create index order_holds_by_end on order_holds (until)')
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.dropTable('order_holds')
  }
}
