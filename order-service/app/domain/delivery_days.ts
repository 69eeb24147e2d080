/** What an order keeps of its place's rate; null where there was none. */
export type PromisedDelivery = {
  deliveryMinDays: number | null
  deliveryMaxDays: number | null
  deliveryCutOffHour: number | null
}

/** What was promised of delivery when an order was placed; null where its place had no rate. */
export function deliveryDaysOf(order: PromisedDelivery) {
  const { deliveryMinDays: min, deliveryMaxDays: max, deliveryCutOffHour: cutOffHour } = order
  return min === null || max === null ? null : { min, max, cutOffHour }
}
