import { BaseSchema } from '@adonisjs/lucid/schema'

/** Nothing reads payments by their status, and an index on it has PostgreSQL write all others whenever one is paid. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.schema.raw('drop index concurrently if exists payments_by_status')
  }

  async down() {
    this.schema.raw('drop index concurrently if exists payments_by_status')
    this.schema.raw(
      'create index concurrently payments_by_status on payments (status, created_at, id)'
    )
  }
}
