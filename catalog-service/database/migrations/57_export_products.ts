import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/** An export keeps which products it holds and, part by part, their lines: whoever goes on with it finds what is there. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table product_exports (
        id          uuid primary key default uuidv7(),
        user_id     uuid not null,
        store_id    uuid,
        filter      jsonb not null check (jsonb_typeof(filter) = 'object'),
        locale      text not null check (locale in ('fr', 'ar', 'en')),
        columns     jsonb check (jsonb_typeof(columns) = 'array'),
        total       integer check (total >= 0),
        is_cut      boolean not null default false,
        position    integer not null default 0,
        bytes       bigint not null default 0 check (bytes >= 0),
        created_at  timestamptz not null default now(),
        finished_at timestamptz,
        constraint product_exports_begun check ((columns is null) = (total is null)),
        constraint product_exports_position check (position between 0 and coalesce(total, 0)),
        constraint product_exports_whole check (finished_at is null or position = total)
      )`)
    this.schema.raw('create index product_exports_of_user on product_exports (user_id, id desc)')
    this.schema.raw('create index product_exports_by_age on product_exports (created_at)')
    this.schema.raw(`
      create table product_export_parts (
        export_id   uuid not null references product_exports (id) on delete cascade,
        position    integer not null check (position > 0),
        product_ids uuid[] not null check (cardinality(product_ids) > 0),
        content     text,
        primary key (export_id, position)
      )`)
    this.schema.raw(commentTables(comments))
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.dropTable('product_export_parts')
    this.schema.dropTable('product_exports')
  }
}

const comments: TableComments = {
  product_exports: {
    table: 'Tables of products that somebody asked for, and how far each is. Kept for a week.',
    columns: {
      user_id: 'Who asked for it, an account of the storefront. Nobody else sees it.',
      store_id: 'The store of an owner, who gets no other one’s products. Null for catalog staff.',
      filter: 'What the list showed: `view`, `q`, `category`, `storeId`.',
      locale: 'The language of its columns and of the names of choices.',
      columns: 'Names and fields. Null until a job has found the products.',
      total: 'How many products it holds. Null until a job has found them.',
      is_cut: 'Whether the filter leaves more products than an export holds.',
      position: 'Products whose lines are written, or that are gone since they were found.',
      bytes: 'How long the lines are that are written.',
      finished_at: 'Since when it can be downloaded.',
    },
  },
  product_export_parts: {
    table: 'The lines of an export, some hundred products at a time.',
    columns: {
      position: 'Its place in the file, from 1.',
      product_ids: 'The products of its lines, in their order.',
      content: 'CSV. Null until it is written.',
    },
  },
}
