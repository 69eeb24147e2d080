import { BaseSchema } from '@adonisjs/lucid/schema'

/** The views of the panel that no index on the status alone serves; each for all stores and for one. */
const VIEWS = {
  money_owed: {
    of: `status = 'cancelled' and payment_status in ('partial', 'paid')`,
    by: 'created_at, id',
  },
  to_cancel: {
    of: `status in ('pending', 'confirmed', 'shipped') and payment_status = 'refunded'`,
    by: 'created_at, id',
  },
  by_deadline: { of: `status = 'pending'`, by: 'confirm_by, id' },
}

export default class extends BaseSchema {
  async up() {
    for (const [name, { of, by }] of Object.entries(VIEWS)) {
      this.schema.raw(`create index orders_${name} on orders (${by}) where ${of}`)
      this.schema.raw(
        `create index orders_of_store_${name} on orders (store_id, ${by}) where ${of}`
      )
    }
  }

  async down() {
    for (const name of Object.keys(VIEWS)) {
      this.schema.raw(`drop index orders_${name}`)
      this.schema.raw(`drop index orders_of_store_${name}`)
    }
  }
}
