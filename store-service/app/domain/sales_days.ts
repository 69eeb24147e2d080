import { DateTime } from 'luxon'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'

const zone = 'Africa/Casablanca'

/** Two days of Morocco, `YYYY-MM-DD`, both included. */
export type Period = { from: string; to: string }

/** How many days a dashboard looks back. */
export const salesDays = [7, 30, 90] as const
export type SalesDays = (typeof salesDays)[number]

/** The last days, today included, and as many before them. */
export function periodsOf(days: SalesDays, now = DateTime.now()): { now: Period; before: Period } {
  const today = now.setZone(zone)
  const day = (ago: number) => today.minus({ days: ago }).toISODate()!
  return {
    now: { from: day(days - 1), to: day(0) },
    before: { from: day(2 * days - 1), to: day(days) },
  }
}

/** What an order brought on average, to the nearest centime; null where nothing was sold. */
export function averageOrder(sales: { orders: number; itemsAmount: string }): string | null {
  if (sales.orders === 0) return null
  const orders = BigInt(sales.orders)
  return toAmount((2n * toCentimes(sales.itemsAmount) + orders) / (2n * orders))
}
