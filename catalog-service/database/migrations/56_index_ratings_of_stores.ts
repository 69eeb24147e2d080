import { BaseSchema } from '@adonisjs/lucid/schema'

/** The rating of a store is the mean over its rated products: from this index alone. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists products_rated_of_store')
    this.schema.raw(`
      create index concurrently products_rated_of_store on products (store_id)
        include (rating_average, rating_count) where rating_count > 0`)
  }

  async down() {
    this.schema.raw('drop index concurrently if exists products_rated_of_store')
  }
}
