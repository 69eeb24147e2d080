import { BaseSchema } from '@adonisjs/lucid/schema'
import { createFold, replaceFold } from '@marketplace/shared/server/fold_sql'

/** Builds the indexes on folded texts anew, because the old function kept invisible characters and dashes. */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(replaceFold)
    this.#rebuildIndexes()
  }

  async down() {
    this.schema.raw(createFold.replace('create function', 'create or replace function'))
    this.#rebuildIndexes()
  }

  #rebuildIndexes() {
    this.schema.raw('reindex index stores_by_city')
    this.schema.raw('reindex index stores_by_words')
  }
}
