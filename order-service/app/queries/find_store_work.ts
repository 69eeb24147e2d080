import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { rangeEnd } from '#domain/date_range'
import { findOrderCounts } from '#queries/find_order_counts'
import { matching } from '#queries/list_orders'
import { orderColumns, type OrderRow } from '#sql/order_rows'

/** Days within which an order that may ship is not late yet, that of its placing included. */
const promptDays = 3

/** So many orders are shown; the list has the others. */
const maxShown = 6

export type StoreWork = {
  /** Orders that may ship now. */
  toShip: number
  /** Those of them that were placed on `lateTo` or before. */
  late: number
  /** `YYYY-MM-DD`, a day of Morocco: the list of these orders takes it as `to`. */
  lateTo: string
  /** Whether a price of delivery is set for its orders, the platform's or its own. */
  hasDeliveryRates: boolean
  /** The first that may ship, in their list's order: who has waited longest. */
  toShipOrders: {
    id: string
    orderNumber: string
    city: string
    totalAmount: string
    isLate: boolean
  }[]
}

/** What waits for a store's owner, counted by the conditions of the lists that show it. */
export async function findStoreWork(storeId: string): Promise<StoreWork> {
  const scope = { role: 'owner', storeId } as const
  const today = DateTime.now().setZone('Africa/Casablanca')
  const lateTo = today.minus({ days: promptDays }).toISODate()!
  const [counts, late, rates, orders] = await Promise.all([
    findOrderCounts(scope, ['to_ship']),
    findOrderCounts(scope, ['to_ship'], { to: lateTo }),
    db.rawQuery('select from shipping_rates where store_id is null or store_id = ? limit 1', [
      storeId,
    ]),
    listToShip(storeId),
  ])
  const lateBefore = new Date(rangeEnd(lateTo))
  return {
    ...{ toShip: counts.to_ship, late: late.to_ship, lateTo },
    hasDeliveryRates: rates.rows.length > 0,
    toShipOrders: orders.map(({ id, orderNumber, shippingAddress, totalAmount, createdAt }) => ({
      ...{ id, orderNumber, totalAmount },
      city: shippingAddress.city,
      isLate: createdAt < lateBefore,
    })),
  }
}

function listToShip(storeId: string): Promise<OrderRow[]> {
  return matching({ role: 'owner', storeId }, { view: 'to_ship' })
    .orderBy('created_at')
    .orderBy('id')
    .limit(maxShown)
    .select(db.raw(orderColumns))
}
