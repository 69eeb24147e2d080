import { BaseSchema } from '@adonisjs/lucid/schema'

const orders = {
  newest: 'created_at desc, id desc',
  by_price: 'price, id',
  by_rating: 'rating_average desc, rating_count desc, id desc',
}
const inside = { '': '', 'category_': 'category, ', 'store_': 'store_id, ' }
const filters = ['is_active', 'store_is_active', 'category', 'price', 'rating_average', 'in_stock']

/** The indexes of lists hold which products stand for their family, so that they alone answer a list still. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.#replace([...filters, 'is_lead'])
  }

  async down() {
    this.#replace(filters)
  }

  /** A broken try may have left an invalid index. */
  #replace(columns: string[]) {
    for (const [prefix, first] of Object.entries(inside)) {
      for (const [order, keys] of Object.entries(orders)) {
        const name = `products_listed_${prefix}${order}`
        const included = columns.filter(
          (column) => !new RegExp(`\\b${column}\\b`).test(first + keys)
        )
        this.schema.raw(`drop index concurrently if exists ${name}_anew`)
        this.schema.raw(
          `create index concurrently ${name}_anew on products (${first + keys})
             include (${included.join(', ')}) where archived_at is null`
        )
        this.schema.raw(`drop index concurrently if exists ${name}`)
        this.schema.raw(`alter index ${name}_anew rename to ${name}`)
      }
    }
  }
}
