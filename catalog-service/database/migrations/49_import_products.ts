import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/**
 * An import keeps the rows of its file and how far it is; each chunk of rows is written together with that. What it
 * does to a stock is a movement with the import as reference, so that no row counts twice.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table product_imports (
        id          uuid primary key default uuidv7(),
        store_id    uuid not null references store_copies (store_id),
        user_id     uuid not null,
        user_name   text not null,
        file_name   text not null check (length(file_name) <= 200),
        encoding    text not null,
        delimiter   text not null,
        headers     jsonb not null check (jsonb_typeof(headers) = 'array'),
        fields      jsonb not null check (jsonb_typeof(fields) = 'array'),
        status      text not null check (status in ('matching', 'checking', 'checked', 'importing', 'imported')),
        total       integer not null check (total > 0),
        position    integer not null default 0,
        created     integer not null default 0 check (created >= 0),
        updated     integer not null default 0 check (updated >= 0),
        unchanged   integer not null default 0 check (unchanged >= 0),
        failed      integer not null default 0 check (failed >= 0),
        created_at  timestamptz not null default now(),
        updated_at  timestamptz not null default now(),
        constraint product_imports_position check (position between 0 and total),
        constraint product_imports_counts check (created + updated + unchanged + failed = position),
        constraint product_imports_fields check (jsonb_array_length(fields) = jsonb_array_length(headers)),
        constraint product_imports_whole check (status not in ('checked', 'imported') or position = total)
      )`)
    this.schema.raw('create index product_imports_of_user on product_imports (user_id, id desc)')
    this.schema.raw('create index product_imports_by_age on product_imports (created_at)')
    this.schema.raw(`
      create table product_import_rows (
        import_id  uuid not null references product_imports (id) on delete cascade,
        position   integer not null check (position > 0),
        line       integer not null check (line > 0),
        cells      jsonb not null check (jsonb_typeof(cells) = 'array'),
        sku_key    text not null default '',
        action     text check (action in ('created', 'updated', 'unchanged', 'failed')),
        product_id uuid,
        errors     jsonb,
        primary key (import_id, position),
        constraint product_import_rows_errors check ((action is not distinct from 'failed') = (errors is not null))
      )`)
    this.schema.raw(
      'create index product_import_rows_by_sku on product_import_rows (import_id, sku_key, position)'
    )
    this.schema.raw(`
      create index product_import_rows_failed on product_import_rows (import_id, position)
        where action = 'failed'`)
    this.schema.raw(`
      alter table stock_movements
        drop constraint stock_movements_type_check,
        drop constraint stock_movements_of_orders,
        add constraint stock_movements_type_check
          check (type in ('initial', 'adjustment', 'sale', 'return', 'import')) not valid,
        add constraint stock_movements_of_orders
          check ((type in ('sale', 'return', 'import')) = (reference is not null)) not valid`)
    this.schema.raw(commentTables(comments))
    this.schema.raw(
      `comment on column stock_movements.reference is 'The order of a sale or a return, or the import.'`
    )
  }

  async down() {
    this.schema.raw(uncommentTables(comments))
    this.schema.raw(`
      alter table stock_movements
        drop constraint stock_movements_type_check,
        drop constraint stock_movements_of_orders,
        add constraint stock_movements_type_check
          check (type in ('initial', 'adjustment', 'sale', 'return')) not valid,
        add constraint stock_movements_of_orders
          check ((type in ('sale', 'return')) = (reference is not null)) not valid`)
    this.schema.dropTable('product_import_rows')
    this.schema.dropTable('product_imports')
  }
}

const comments: TableComments = {
  product_imports: {
    table: 'Files of products that somebody sent, and how far each is read. Kept for 30 days.',
    columns: {
      user_id: 'Who sent it, an account of the storefront. Nobody else sees it.',
      headers: 'The names of its columns.',
      fields:
        'What each column is: a field of a product, `attributes.<key>`, or null where it is left out.',
      status:
        'matching → checking → checked → importing → imported. Only importing writes products.',
      total: 'Rows of the file.',
      position: 'Rows that are checked or imported; written together with what they change.',
    },
  },
  product_import_rows: {
    table: 'The rows of an import, and what came of each.',
    columns: {
      position: 'Its place among the rows, from 1.',
      line: 'Where it begins in the file.',
      sku_key: 'Its SKU as it is compared.',
      action: 'What was done or, of a check, would be.',
      product_id: 'The product that it made or changed.',
      errors: 'Field, rule and values of each error, without language.',
    },
  },
}
