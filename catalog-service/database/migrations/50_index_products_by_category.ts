import { BaseSchema } from '@adonisjs/lucid/schema'

const validated = {
  products: ['products_category_fkey', 'products_attributes'],
  stock_movements: ['stock_movements_type_check', 'stock_movements_of_orders'],
}

/** Renaming and deleting a category looks for its products, archived ones too. Validates what 47 to 49 added. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists products_of_category')
    this.schema.raw('create index concurrently products_of_category on products (category)')
    for (const [table, names] of Object.entries(validated)) {
      for (const name of names) this.schema.raw(`alter table ${table} validate constraint ${name}`)
    }
  }

  async down() {
    this.schema.raw('drop index concurrently products_of_category')
  }
}
