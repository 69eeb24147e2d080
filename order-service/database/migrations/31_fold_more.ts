import { BaseSchema } from '@adonisjs/lucid/schema'
import { createFold, replaceFold } from '@marketplace/shared/server/fold_sql'

/**
 * Builds the indexes on folded texts anew, because the old function kept invisible characters and dashes. Of
 * two rates that are now for one city the younger one stays.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(replaceFold)
    this.schema.raw(`
      delete from shipping_rates older using shipping_rates younger
      where older.store_id is not distinct from younger.store_id and older.region = younger.region
        and fold(older.city) = fold(younger.city) and older.id < younger.id`)
    this.#rebuildIndexes()
  }

  async down() {
    this.schema.raw(createFold.replace('create function', 'create or replace function'))
    this.#rebuildIndexes()
  }

  #rebuildIndexes() {
    this.schema.raw('reindex index shipping_rates_place')
    this.schema.raw('reindex index orders_by_words')
  }
}
