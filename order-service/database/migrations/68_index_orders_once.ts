import { BaseSchema } from '@adonisjs/lucid/schema'

const byReceived = 'created_at desc, id desc'
const nextCall = 'coalesce(next_contact_at, created_at), id'
const pending = `status = 'pending'`

const added = {
  listed_by_status: `(status, ${byReceived}) include (payment_method)`,
  listed_of_store: `(store_id, ${byReceived}) include (status, total_amount, shipping_fee, search_text)`,
  came_back: `(${byReceived}) where returned_at is not null`,
  of_store_came_back: `(store_id, ${byReceived}) where returned_at is not null`,
}

/** Each was covered by another one, or held what a few rows of another one are narrowed to. */
const dropped = {
  by_status: `(status, ${byReceived})`,
  of_store: `(store_id, ${byReceived})`,
  sales_of_store: '(store_id, created_at) include (status, total_amount, shipping_fee)',
  returned: '(returned_at, id) where returned_at is not null',
  of_store_returned: '(store_id, returned_at, id) where returned_at is not null',
  to_call_again: `(next_contact_at, id) where ${pending} and next_contact_at is not null`,
  cod_by_next_call: `(${nextCall}) where ${pending} and payment_method = 'cod'`,
  of_store_by_next_call: `(store_id, ${nextCall}) where ${pending}`,
  of_store_by_deadline: `(store_id, confirm_by, id) where ${pending}`,
  pending_of_user: `(user_id) where ${pending}`,
  of_store_money_owed: `(store_id, created_at, id) where status = 'cancelled' and payment_status in ('partial', 'paid')`,
  of_store_to_cancel: `(store_id, created_at, id)
    where status in ('pending', 'confirmed', 'shipped') and payment_status = 'refunded'`,
}

/** A checkout and every transition write each index of orders. See docs/adr/0175. */
export default class extends BaseSchema {
  static disableTransactions = true

  async up() {
    this.#create(added)
    this.#drop(dropped)
  }

  async down() {
    this.#create(dropped)
    this.#drop(added)
  }

  /** A broken try may have left an invalid index of that name. */
  #create(indexes: Record<string, string>) {
    this.#drop(indexes)
    for (const [name, definition] of Object.entries(indexes)) {
      this.schema.raw(`create index concurrently orders_${name} on orders ${definition}`)
    }
  }

  #drop(indexes: Record<string, string>) {
    for (const name of Object.keys(indexes)) {
      this.schema.raw(`drop index concurrently if exists orders_${name}`)
    }
  }
}
