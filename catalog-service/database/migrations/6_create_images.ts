import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * `url` is a path under the gateway, `/media/catalog/<key>.webp`. Its smaller variants stand beside it as
 * `<key>-320.webp`, `<key>-640.webp` and `<key>-1200.webp`, as far as they are not wider than the original.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table images (
        id         uuid primary key default uuidv7(),
        product_id uuid not null references products (id) on delete cascade,
        url        text not null check (url ~ '^/media/catalog/[a-z0-9/_-]+\\.webp$'),
        alt_text   text not null default '' check (length(alt_text) <= 300),
        is_primary boolean not null default false,
        position   integer not null default 0,
        width      integer not null check (width > 0),
        height     integer not null check (height > 0),
        thumbhash  text
      )`)
    this.schema.raw(
      'create unique index images_one_primary on images (product_id) where is_primary'
    )
    this.schema.raw('create index images_of_product on images (product_id, position, id)')
  }

  async down() {
    this.schema.dropTable('images')
  }
}
