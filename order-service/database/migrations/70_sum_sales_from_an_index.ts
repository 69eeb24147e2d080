import { BaseSchema } from '@adonisjs/lucid/schema'

const constraint = 'order_items_order_id_product_id_key'

/** Each product stands once in an order. What its line sold is read from the same index, so that sums read no rows. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.#rebuild('include (quantity, total_price)')
  }

  async down() {
    this.#rebuild('')
  }

  /** A broken try may have left an invalid index. */
  #rebuild(included: string) {
    this.schema.raw('drop index concurrently if exists order_items_anew')
    this.schema.raw(`
      create unique index concurrently order_items_anew on order_items (order_id, product_id) ${included}`)
    this.schema.raw(`
      alter table order_items
        drop constraint ${constraint},
        add constraint ${constraint} unique using index order_items_anew`)
  }
}
