import { BaseSchema } from '@adonisjs/lucid/schema'

const key = '(product_id, created_at desc, id desc)'
const approved = `where status = 'approved'`

/** How many reviews of each rating a product has is counted from the index of its reviews alone. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.#replace('reviews_of_product', 'reviews_listed_of_product', `${key} include (rating)`)
  }

  async down() {
    this.#replace('reviews_listed_of_product', 'reviews_of_product', key)
  }

  /** A broken try may have left an invalid index of the new name. */
  #replace(old: string, name: string, columns: string) {
    this.schema.raw(`drop index concurrently if exists ${name}`)
    this.schema.raw(`create index concurrently ${name} on reviews ${columns} ${approved}`)
    this.schema.raw(`drop index concurrently if exists ${old}`)
  }
}
