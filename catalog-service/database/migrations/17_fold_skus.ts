import { BaseSchema } from '@adonisjs/lucid/schema'
import { createFoldCode, dropFoldCode } from '@marketplace/shared/server/fold_sql'

/**
 * A SKU is unique in its store as a code: `abc 1` is `ABC1`. Where old ones collide the oldest keeps it, the
 * others get the end of their id. Searching ignores dashes too.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(createFoldCode)
    this.schema.raw(`
      update products p set sku = left(p.sku, 50) || '-' || right(p.id::text, 12)
      from (
        select id, fold_code(sku) as key,
               row_number() over (partition by store_id, fold_code(sku) order by created_at, id) as place
        from products) numbered
      where numbered.id = p.id and (numbered.place > 1 or numbered.key = '')`)
    this.schema.raw(
      'alter table products add column sku_key text generated always as (fold_code(sku)) stored'
    )
    this.schema.raw(`
      alter table products
        add constraint products_sku_is_visible check (sku_key <> ''),
        add constraint products_sku_of_store unique (store_id, sku_key),
        drop constraint products_store_id_sku_key`)
    this.schema.raw('drop index products_by_sku')
    this.schema.raw(
      'create index products_by_sku on products (fold_code_for_search(sku) text_pattern_ops)'
    )
  }

  async down() {
    this.schema.raw('drop index products_by_sku')
    this.schema.raw('create index products_by_sku on products (lower(sku) text_pattern_ops)')
    this.schema.raw(`
      alter table products
        add constraint products_store_id_sku_key unique (store_id, sku),
        drop constraint products_sku_of_store,
        drop constraint products_sku_is_visible`)
    this.schema.raw('alter table products drop column sku_key')
    this.schema.raw(dropFoldCode)
  }
}
