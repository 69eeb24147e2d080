import { BaseSchema } from '@adonisjs/lucid/schema'
import {
  commentTables,
  deletedUsersComments,
  type TableComments,
  uncommentTables,
} from '@marketplace/shared/server/table_comments'

const orders: TableComments = {
  orders: {
    table: 'What one store owes one shopper from one checkout.',
    columns: {
      user_id: 'The shopper, an account of the storefront. Null for an order by phone.',
      order_number: 'What people call it: not guessable in sequence, unique.',
      checkout_id:
        'The purchase that it is part of; also the id of its reservation in the catalog.',
      store_id: 'The store of store-service that sells.',
      store_name: 'As it was when the order was placed.',
      store_name_ar: 'As it was when the order was placed.',
      status: 'A trigger refuses every transition that is not in the table of docs/rules.md.',
      shipping_fee: 'In MAD, part of the total.',
      total_amount: 'In MAD: the lines and the fee.',
      payment_method: 'How the shopper said they would pay.',
      payment_status: 'Follows the payments by a trigger, so that lists can be filtered by it.',
      shipping_address_id: 'The address of the storefront it was copied from. Null by phone.',
      shipping_address: 'The whole address as it was. Blanked after PERSONAL_DATA_YEARS.',
      confirm_by: 'When a pending order is cancelled by itself.',
      reservation_confirmed_at: 'Since when the catalog holds its stock without an expiry.',
      delivery_min_days: 'Promised when it was placed.',
      delivery_max_days: 'Promised when it was placed.',
    },
  },
  order_items: {
    table: 'The lines of an order: what was bought, as it was then.',
    columns: {
      product_id: 'The product of catalog-service.',
      unit_price: 'In MAD, the catalog’s at the moment of the reservation.',
      total_price: 'Unit price × quantity.',
      product_name: 'As it was when the order was placed.',
      product_name_ar: 'As it was when the order was placed.',
      sku: 'As it was when the order was placed.',
      image_url: 'As it was when the order was placed.',
    },
  },
  order_events: {
    table: 'The timeline of an order. Append-only.',
    columns: {
      from_status: 'Status before, of the order.',
      to_status: 'Status after, of the order.',
      actor_id: 'Who did it; null for the system.',
      actor_name: 'Their name then. Blanked when their account is deleted.',
      amount: 'In MAD, of a payment or a refund.',
      restocked: 'Whether a parcel that came back went into stock again.',
      request_id: 'The request that did it, as in the logs.',
    },
  },
}

const money: TableComments = {
  payments: {
    table: 'Money expected or received for an order; an order may have several.',
    columns: {
      amount: 'In MAD.',
      refunded_amount: 'In MAD, what of it was given back.',
      transaction_id: 'The reference under which it came, as typed.',
      notes: 'Of the staff, appended and never overwritten.',
    },
  },
  payment_references: {
    table: 'Which checkout a payment reference belongs to, for every method but cash.',
    columns: {
      reference: 'Folded: case, spaces and invisible characters do not count.',
      checkout_id: 'Orders of one checkout may share it; nobody else may use it.',
    },
  },
  shipping_rates: {
    table: 'What delivery costs and how long it takes. The most specific place counts.',
    columns: {
      store_id: 'Whose rate it is; null is the platform’s.',
      region: 'Region of Morocco by ISO code, MA-01 to MA-12.',
      city: 'Null is the whole region.',
      fee: 'In MAD, once an order.',
      free_from: 'In MAD: from this sum of items on, delivery is free.',
      version: 'Rises when the rate changes. A write that read an older one is refused.',
    },
  },
  idempotency_keys: {
    table: 'Attempts to do one thing once: the key repeated gives the first response.',
    columns: {
      path: 'The operation that the key was sent to.',
      key: 'What the caller sent as Idempotency-Key.',
      request_hash: 'Of the canonical body: the same key with another body is refused.',
      checkout_id: 'The id under which this attempt buys.',
      replaces: 'Checkouts of failed tries; the next reserve releases what they may still hold.',
      attempt: 'Only ever rises: a first try that wakes up late cannot commit.',
      locked_until: 'Until then nobody takes the attempt over.',
      response_body: 'Of old rows; new ones keep `response_text`.',
      response_text: 'The first response, byte for byte, for 24 hours.',
    },
  },
}

const tables = { ...orders, ...money, ...deletedUsersComments }

export default class extends BaseSchema {
  async up() {
    this.schema.raw(commentTables(tables))
  }

  async down() {
    this.schema.raw(uncommentTables(tables))
  }
}
