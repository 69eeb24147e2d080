import { BaseSchema } from '@adonisjs/lucid/schema'

/** Blocks are found by a part of the phone or of the reason. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists buyer_blocks_by_part')
    this.schema.raw(`
      create index concurrently buyer_blocks_by_part on buyer_blocks
        using gin (phone_key gin_trgm_ops, fold(reason) gin_trgm_ops)`)
    // how frequent a part is, the planner tells from what it knows of the index
    this.schema.raw('analyze buyer_blocks')
  }

  async down() {
    this.schema.raw('drop index concurrently if exists buyer_blocks_by_part')
  }
}
