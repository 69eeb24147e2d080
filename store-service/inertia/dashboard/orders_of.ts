import type { OrderOutcome } from '@marketplace/shared/contracts/orders'

/** The list of the orders that a figure of these days counts, both days included. */
export function ordersOf(
  { from, to }: { from: string; to: string },
  outcome: OrderOutcome = 'sold',
  productId?: string
): string {
  const query = new URLSearchParams({ outcome, from, to, ...(productId ? { productId } : {}) })
  return `/admin/orders?${query}`
}
