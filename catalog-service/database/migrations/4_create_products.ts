import { BaseSchema } from '@adonisjs/lucid/schema'

export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create table products (
        id              uuid primary key default uuidv7(),
        store_id        uuid not null references store_copies (store_id),
        name            text not null check (length(name) between 1 and 200),
        name_ar         text check (length(name_ar) between 1 and 200),
        description     text not null default '' check (length(description) <= 10000),
        description_ar  text check (length(description_ar) <= 10000),
        slug            text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        category        text not null references categories (slug),
        price           numeric(12, 2) not null check (price >= 0 and price < 10000000000),
        sku             text not null check (length(sku) between 1 and 64),
        is_active       boolean not null default true,
        store_is_active boolean not null,
        archived_at     timestamptz,
        rating_average  numeric(3, 2) not null default 0 check (rating_average between 0 and 5),
        rating_count    integer not null default 0 check (rating_count >= 0),
        created_at      timestamptz not null default now(),
        updated_at      timestamptz not null default now(),
        unique (store_id, sku),
        constraint products_archived_is_inactive check (archived_at is null or not is_active)
      )`)
    for (const [name, columns] of Object.entries(LISTS)) {
      this.schema.raw(
        `create index products_${name} on products (${columns}) where is_active and store_is_active`
      )
    }
    this.schema.raw(
      'create index products_of_store on products (store_id, created_at desc, id desc)'
    )
    this.schema.raw('create index products_all on products (created_at desc, id desc)')
    this.schema.raw('create index products_all_by_price on products (price, id)')
    this.schema.raw('create index products_by_sku on products (lower(sku) text_pattern_ops)')
    this.schema.raw(
      'create index products_hidden on products (created_at desc, id desc) where not is_active'
    )
  }

  async down() {
    this.schema.dropTable('products')
  }
}

/** One index for each order in which shoppers see products, alone, inside a category and inside a store. */
const LISTS = {
  newest: 'created_at desc, id desc',
  by_price: 'price, id',
  by_rating: 'rating_average desc, rating_count desc, id desc',
  category_newest: 'category, created_at desc, id desc',
  category_by_price: 'category, price, id',
  category_by_rating: 'category, rating_average desc, rating_count desc, id desc',
  store_newest: 'store_id, created_at desc, id desc',
  store_by_price: 'store_id, price, id',
  store_by_rating: 'store_id, rating_average desc, rating_count desc, id desc',
}
