import type { OrderRow } from '#sql/order_rows'

type Promised = Pick<OrderRow, 'deliveryMinDays' | 'deliveryMaxDays' | 'deliveryCutOffHour'>

/** What was promised of delivery when an order was placed; null where its place had no rate. */
export function deliveryDaysOf(order: Promised) {
  const { deliveryMinDays: min, deliveryMaxDays: max, deliveryCutOffHour: cutOffHour } = order
  return min === null || max === null ? null : { min, max, cutOffHour }
}
