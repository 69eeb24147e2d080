import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

/**
 * The addresses that a product had before. No other product ever gets one of them; the product itself may take one
 * back.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table product_slugs (
        slug       text primary key,
        product_id uuid not null references products (id) on delete cascade,
        until      timestamptz not null default now()
      )`)
    this.schema.raw('create index product_slugs_of_product on product_slugs (product_id)')
    this.schema.raw(commentTables(comments))
    this.schema.raw(`
      create function remember_slug() returns trigger language plpgsql as $fn$
      begin
        if tg_op = 'UPDATE' then
          delete from product_slugs where slug = new.slug and product_id = new.id;
          insert into product_slugs (slug, product_id) values (old.slug, old.id);
        end if;
        if exists (select from product_slugs where slug = new.slug) then
          raise exception 'the slug % leads to another product', new.slug
            using errcode = 'unique_violation', constraint = 'products_slug_never_reused';
        end if;
        return null;
      end $fn$`)
    this.schema.raw(`
      create trigger products_start_with_a_new_slug after insert on products
        for each row execute function remember_slug()`)
    this.schema.raw(`
      create trigger products_remember_slugs after update of slug on products
        for each row when (old.slug <> new.slug) execute function remember_slug()`)
  }

  async down() {
    this.schema.raw('drop trigger products_remember_slugs on products')
    this.schema.raw('drop trigger products_start_with_a_new_slug on products')
    this.schema.raw('drop function remember_slug()')
    this.schema.raw(uncommentTables(comments))
    this.schema.dropTable('product_slugs')
  }
}

const comments: TableComments = {
  product_slugs: {
    table: 'Addresses that a product had before; they lead to its present one.',
    columns: { until: 'When the product got another address.' },
  },
}
