import { BaseSchema } from '@adonisjs/lucid/schema'

/**
 * The planner takes comparing words for as cheap as comparing numbers: for frequent words it read all rows instead of
 * their index, which takes many times as long.
 */
export default class extends BaseSchema {
  async up() {
    this.schema.raw(`
      create function products_with(query tsquery, most integer default null)
        returns table (product_id uuid, tsv tsvector, has_photo boolean)
        language sql stable rows 500 set enable_seqscan = off
        as $fn$ select product_id, tsv, has_photo from product_search where tsv @@ query limit most $fn$`)
    this.schema.raw(`
      comment on function products_with is 'Products that have these words, at most so many. Reads their index.'`)
    this.schema.raw(`
      create function sample_with(query tsquery) returns table (product_id uuid)
        language sql stable rows 500 set enable_seqscan = off
        as $fn$ select product_id from search_sample where tsv @@ query $fn$`)
    this.schema.raw(`
      comment on function sample_with is 'Products of the sample that have these words. Reads their index.'`)
  }

  async down() {
    this.schema.raw('drop function sample_with(tsquery)')
    this.schema.raw('drop function products_with(tsquery, integer)')
  }
}
