import { BaseSchema } from '@adonisjs/lucid/schema'
import { createFold, replaceFold } from '@marketplace/shared/server/fold_sql'

/** Folds the words of all products anew, because the old function kept invisible characters and dashes. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(replaceFold)
    this.schema.raw(refold)
  }

  async down() {
    this.schema.raw(createFold.replace('create function', 'create or replace function'))
    this.schema.raw(refold)
  }
}

const refold = `
  update product_search w set tsv = product_words(p) from products p where p.id = w.product_id`
