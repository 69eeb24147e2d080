import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * Whether any product has a word is asked for before it is known how rare the word is. The planner takes it for one that
 * the next few rows have and reads the table instead of the index: all of it where no product has the word.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function is_in_products(query tsquery) returns boolean language sql stable
        set enable_seqscan = off
        as $fn$ select exists (select from product_search where tsv @@ query) $fn$`)
    this.schema.raw(
      `comment on function is_in_products is 'Whether a product has these words. Reads their index.'`
    )
  }

  async down() {
    this.schema.raw('drop function is_in_products(tsquery)')
  }
}
