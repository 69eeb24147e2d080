import { sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { Order, Transfer } from './order-types'

/** The one transfer that pays all orders of a purchase that still wait for theirs, and how many those are. */
export type WholeTransfer = Transfer & { orderCount: number }

export function transferOf(orders: Pick<Order, 'transfer'>[]): WholeTransfer | undefined {
  const awaited = orders.flatMap(({ transfer }) => transfer ?? [])
  const [first] = awaited
  if (!first) return undefined
  const together = awaited.filter(({ reference }) => reference === first.reference)
  const amount = toAmount(sum(together.map((transfer) => toCentimes(transfer.amount))))
  return { ...first, amount, orderCount: together.length }
}
