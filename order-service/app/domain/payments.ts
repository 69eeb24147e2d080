import type {
  OrderStatus,
  PaymentMethod,
  PaymentState,
  PaymentStatus,
} from '@marketplace/shared/contracts/orders'
import { sum, toCentimes } from '@marketplace/shared/contracts/money'
import { isOpen } from '#domain/order_status'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'

export type OrderFacts = { status: OrderStatus; totalAmount: string }
export type PaymentFacts = {
  status: PaymentState
  paymentMethod: PaymentMethod
  amount: string
  refundedAmount: string
}

/** The sums of an order's payments, in centimes. See docs/rules.md, "Payments". */
export type Balance = {
  total: bigint
  /** Of completed rows; one that was wholly refunded no longer counts. */
  received: bigint
  /** Received, less refunds. */
  net: bigint
  /** Still to come, while the order is open. */
  due: bigint
  /** What a cancelled order still has to refund. */
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
  return status === 'pending' && rulesOf(paymentMethod).collectedBy === 'courier'
}

/** The part of the total that was neither received nor will be collected by the courier. */
export function uncovered({ received, cashToCome, total }: Balance): bigint {
  const missing = total - received - cashToCome
  return missing > 0n ? missing : 0n
}

/** Whether money received and cash to come make up the total: nothing ships for less. */
export function isCovered(balance: Balance): boolean {
  return uncovered(balance) === 0n
}

/** How much may still be received. Null means any amount: on a cancelled order it is owed back. */
export function maxReceivable({ status }: OrderFacts, { total, received }: Balance): bigint | null {
  return status === 'cancelled' ? null : total - received
}

/** Pending cash beyond `due`, newest rows first: each row is lowered to `keep`, and fails at 0. */
export function excessCash<Row extends PaymentFacts>(
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
