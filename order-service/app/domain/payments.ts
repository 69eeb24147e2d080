import type {
  OrderStatus,
  PaymentMethod,
  PaymentState,
  PaymentStatus,
} from '@marketplace/shared/contracts/orders'
import { sum, toCentimes } from '@marketplace/shared/contracts/money'
import { isOpen } from '#domain/order_status'

export type OrderFacts = { status: OrderStatus; totalAmount: string }
export type PaymentFacts = {
  status: PaymentState
  paymentMethod: PaymentMethod
  amount: string
  refundedAmount: string
}

/** Where the money of an order stands, in centimes. See docs/rules.md, "Payments". */
export type Balance = {
  total: bigint
  /** Of completed rows; one that was wholly refunded no longer counts. */
  received: bigint
  /** Received, less what was given back of it. */
  net: bigint
  /** Still to come, while the order is open. */
  due: bigint
  /** To be given back: what is left of the money on a cancelled order. */
  owed: bigint
  /** Cash that the parcel's delivery will bring. */
  cashToCome: bigint
  paymentStatus: PaymentStatus
}

export function balanceOf(order: OrderFacts, payments: readonly PaymentFacts[]): Balance {
  const total = toCentimes(order.totalAmount)
  const completed = payments.filter(({ status }) => status === 'completed')
  const received = sum(completed.map(({ amount }) => toCentimes(amount)))
  const net = received - sum(completed.map(({ refundedAmount }) => toCentimes(refundedAmount)))
  const missing = total > received ? total - received : 0n
  return {
    total,
    received,
    net,
    due: isOpen(order.status) ? missing : 0n,
    owed: order.status === 'cancelled' ? net : 0n,
    cashToCome: sum(payments.filter(isPendingCash).map(({ amount }) => toCentimes(amount))),
    paymentStatus: paymentStatusOf(payments, { total, received, net }),
  }
}

function paymentStatusOf(
  payments: readonly PaymentFacts[],
  { total, received, net }: Pick<Balance, 'total' | 'received' | 'net'>
): PaymentStatus {
  if (net === 0n && payments.some(wasRefunded)) return 'refunded'
  if (received >= total) return 'paid'
  return received > 0n ? 'partial' : 'unpaid'
}

function wasRefunded({ refundedAmount }: PaymentFacts): boolean {
  return toCentimes(refundedAmount) > 0n
}

export function isPendingCash({ status, paymentMethod }: PaymentFacts): boolean {
  return status === 'pending' && paymentMethod === 'cod'
}

/** What neither came in nor will be collected by the courier. */
export function uncovered({ received, cashToCome, total }: Balance): bigint {
  const missing = total - received - cashToCome
  return missing > 0n ? missing : 0n
}

/** Whether both make up the total: nothing ships for less. */
export function isCovered(balance: Balance): boolean {
  return uncovered(balance) === 0n
}

/** What may still be received: never more than the total, except on a cancelled order, where it is owed. */
export function roomFor({ status }: OrderFacts, { total, received }: Balance): bigint | null {
  return status === 'cancelled' ? null : total - received
}

/** Cash beyond what is due, taken from the newest rows: `keep` is what each one is lowered to, 0 fails it. */
export function cashToDrop<Row extends PaymentFacts>(
  payments: readonly Row[],
  due: bigint
): { row: Row; keep: bigint }[] {
  const rows = payments.filter(isPendingCash)
  let excess = sum(rows.map(({ amount }) => toCentimes(amount))) - due
  const changes: { row: Row; keep: bigint }[] = []
  for (const row of rows.toReversed()) {
    if (excess <= 0n) break
    const amount = toCentimes(row.amount)
    const keep = amount > excess ? amount - excess : 0n
    changes.push({ row, keep })
    excess -= amount - keep
  }
  return changes
}
