import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { findOrderCounts } from '#queries/find_order_counts'

/** Days within which an order that may ship is not late yet, that of its placing included. */
const promptDays = 3

export type StoreWork = {
  /** Orders that may ship now. */
  toShip: number
  /** Those of them that were placed on `lateTo` or before. */
  late: number
  /** `YYYY-MM-DD`, a day of Morocco: the list of these orders takes it as `to`. */
  lateTo: string
  /** Whether a price of delivery is set for its orders, the platform's or its own. */
  hasDeliveryRates: boolean
}

/** What waits for a store's owner, counted by the conditions of the lists that show it. */
export async function findStoreWork(storeId: string): Promise<StoreWork> {
  const scope = { role: 'owner', storeId } as const
  const today = DateTime.now().setZone('Africa/Casablanca')
  const lateTo = today.minus({ days: promptDays }).toISODate()!
  const [all, late, rates] = await Promise.all([
    findOrderCounts(scope, ['to_ship']),
    findOrderCounts(scope, ['to_ship'], { to: lateTo }),
    db.rawQuery('select from shipping_rates where store_id is null or store_id = ? limit 1', [
      storeId,
    ]),
  ])
  const hasDeliveryRates = rates.rows.length > 0
  return { toShip: all.to_ship, late: late.to_ship, lateTo, hasDeliveryRates }
}
