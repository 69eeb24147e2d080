import db from '@adonisjs/lucid/services/db'
import { acceptanceOf, phoneKeyOf, wordFor, type BuyerRecord, type BuyerWord } from '#domain/buyers'
import { findOpenBlock, type OpenBlock } from '#queries/find_open_block'
import { readWithParts } from '#queries/find_orders'
import { findSettings } from '#queries/find_settings'
import type { OrderScope } from '#queries/list_orders'
import type { OrderWithParts } from '#sql/order_rows'

/** Orders that are looked at, the latest first: enough to know somebody by. */
const maxOrders = 200
const shownOrders = 3

export type Buyer = BuyerRecord & {
  /** Earlier and later orders of that phone, those of the same checkout left out. */
  orders: number
  acceptance: number | null
  word: BuyerWord
  /** Of the first of these orders, ISO 8601; null where there is none. */
  since: string | null
  latest: OrderWithParts[]
  /** For order staff alone. */
  block: OpenBlock | null
  maxCashAmount: string
}

export type BuyerQuestion = { phone: string; checkoutId?: string }

/**
 * What a buyer ordered before and since, by phone: over all stores for staff, in their own for an owner. Null where the
 * phone is gone with the account, and for whoever only shops.
 */
export async function findBuyer(
  { phone, checkoutId }: BuyerQuestion,
  scope: OrderScope
): Promise<Buyer | null> {
  const phoneKey = phoneKeyOf(phone)
  if (!phoneKey || scope.role === 'shopper') return null
  const isStaff = scope.role === 'staff'
  const seen = { phoneKey, checkoutId, storeId: isStaff ? undefined : scope.storeId }
  const [{ orders, since, ...record }, latest, block, { maxCashAmount }] = await Promise.all([
    readRecord(seen),
    readWithParts(latestFirst(seen).limit(shownOrders)),
    isStaff ? findOpenBlock(phoneKey) : null,
    findSettings(),
  ])
  return {
    ...record,
    ...{ orders, since: since?.toISOString() ?? null, latest, block, maxCashAmount },
    ...{ acceptance: acceptanceOf(record), word: wordFor(record) },
  }
}

type Seen = { phoneKey: string; checkoutId?: string; storeId?: string }

function latestFirst({ phoneKey, checkoutId, storeId }: Seen) {
  const query = db.from('orders').where('phone_key', phoneKey)
  if (checkoutId) query.whereNot('checkout_id', checkoutId)
  if (storeId) query.where('store_id', storeId)
  return query.orderBy('created_at', 'desc').orderBy('id', 'desc')
}

/** A parcel that came back was refused; an order that ended before it left, its last contact in vain, was unreachable. */
async function readRecord(
  seen: Seen
): Promise<BuyerRecord & { orders: number; since: Date | null }> {
  const columns = ['id', 'status', 'contact_count', 'last_outcome', 'created_at']
  const { sql, bindings } = latestFirst(seen).select(columns).limit(maxOrders).toSQL()
  const { rows } = await db.rawQuery(
    `with placed as materialized (${sql}), ended as (
       select placed.*, status = 'cancelled' and exists (
         select from order_events e
         where e.order_id = placed.id and e.type = 'moved' and e.to_status = 'shipped') as came_back
       from placed
     )
     select count(*)::int as orders, min(created_at) as since,
       count(*) filter (where status = 'delivered')::int as delivered,
       count(*) filter (where came_back)::int as refused,
       count(*) filter (
         where status = 'cancelled' and not came_back and contact_count > 0
           and last_outcome in ('no_answer', 'busy', 'wrong_number'))::int as unreachable
     from ended`,
    [...(bindings as string[])]
  )
  return rows[0]
}
