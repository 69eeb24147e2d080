import { BaseSchema } from '@adonisjs/lucid/schema'

const newest = 'products_listed_store_newest'
const narrowed = 'is_active, store_is_active, category, price, rating_average, in_stock, is_lead'

/**
 * What an owner's tabs show of a store is counted and listed from its products alone: the tabs' own indexes hold those
 * of all stores.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.#rebuild(`${narrowed}, is_low, has_photo`)
    this.schema.raw('drop index concurrently if exists products_archived_of_store')
    this.schema.raw(`
      create index concurrently products_archived_of_store on products (store_id, created_at desc, id desc)
        where not is_active and archived_at is not null`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists products_archived_of_store')
    this.#rebuild(narrowed)
  }

  /** A broken try may have left an invalid index. */
  #rebuild(included: string) {
    this.schema.raw(`drop index concurrently if exists ${newest}_anew`)
    this.schema.raw(`
      create index concurrently ${newest}_anew on products (store_id, created_at desc, id desc)
        include (${included}) where archived_at is null`)
    this.schema.raw(`drop index concurrently if exists ${newest}`)
    this.schema.raw(`alter index ${newest}_anew rename to ${newest}`)
  }
}
