import { BaseSchema } from '@adonisjs/lucid/schema'

const orders = {
  newest: 'created_at desc, id desc',
  by_price: 'price, id',
  by_rating: 'rating_average desc, rating_count desc, id desc',
}
const inside = { '': '', 'category_': 'category, ', 'store_': 'store_id, ' }
const filters = ['is_active', 'store_is_active', 'category', 'price', 'rating_average', 'in_stock']

/** Each order of lists, alone, inside a category and inside a store. */
const lists = Object.entries(inside).flatMap(([prefix, first]) =>
  Object.entries(orders).map(([name, order]) => ({ name: `${prefix}${name}`, keys: first + order }))
)

/**
 * The indexes of lists hold what lists are cut by, so that one set serves shoppers, owners and staff without a look
 * at the table. `products_of_store`, `products_all` and `products_all_by_price` are not needed beside them.
 */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    for (const { name, keys } of lists) {
      const included = filters.filter((column) => !new RegExp(`\\b${column}\\b`).test(keys))
      this.#create(`listed_${name}`, keys, 'archived_at is null', included)
      this.#drop(name)
    }
    const hidden = [
      'archived_at',
      'store_id',
      'category',
      'price',
      'rating_average',
      'rating_count',
    ]
    this.#create('unlisted', orders.newest, 'not is_active', hidden)
    for (const name of ['hidden', 'of_store', 'all', 'all_by_price']) this.#drop(name)
  }

  async down() {
    for (const { name, keys } of lists) {
      this.#create(name, keys, 'is_active and store_is_active')
      this.#drop(`listed_${name}`)
    }
    this.#create('hidden', orders.newest, 'not is_active')
    this.#create('of_store', `store_id, ${orders.newest}`)
    this.#create('all', orders.newest)
    this.#create('all_by_price', orders.by_price)
    this.#drop('unlisted')
  }

  /** A broken try may have left an invalid index of that name. */
  #create(name: string, keys: string, where?: string, included: string[] = []) {
    this.#drop(name)
    this.schema.raw(
      `create index concurrently products_${name} on products (${keys})` +
        (included.length ? ` include (${included.join(', ')})` : '') +
        (where ? ` where ${where}` : '')
    )
  }

  #drop(name: string) {
    this.schema.raw(`drop index concurrently if exists products_${name}`)
  }
}
