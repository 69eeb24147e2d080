import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { Order, Transfer } from '@/lib/api/order-types'

/** The one transfer that pays all orders of a purchase that still wait for theirs. */
export function transferOf(orders: Pick<Order, 'transfer'>[]): Transfer | undefined {
  const awaited = orders.flatMap(({ transfer }) => transfer ?? [])
  const [first] = awaited
  if (!first) return undefined
  const together = awaited.filter(({ reference }) => reference === first.reference)
  return { ...first, amount: toAmount(sum(together.map(({ amount }) => toCentimes(amount)))) }
}
