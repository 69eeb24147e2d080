import { sum, toAmount, toCentimes, parseMoney } from '@marketplace/shared/contracts/money'
import type { Order, Payment } from './order.ts'

/** What of a payment has not been given back. */
export function remainderOf({ amount, refundedAmount }: Payment): string {
  return minus(amount, refundedAmount)
}

/** The difference of two amounts, nothing where it would be less. */
export function minus(from: string, what: string): string {
  const rest = toCentimes(from) - toCentimes(what)
  return toAmount(rest > 0n ? rest : 0n)
}

export function smaller(one: string, other: string): string {
  return toCentimes(one) < toCentimes(other) ? one : other
}

export function isNothing(amount: string): boolean {
  return toCentimes(amount) === 0n
}

/** Cash that the courier is to bring. */
export function cashToCome({ payments }: Order): string {
  const cash = payments.filter(
    ({ status, paymentMethod }) => status === 'pending' && paymentMethod === 'cod'
  )
  return toAmount(sum(cash.map(({ amount }) => toCentimes(amount))))
}

/** Whether what came and what the courier will bring make up the total. */
export function isCovered(order: Order): boolean {
  const received = order.payments.filter(({ status }) => status === 'completed')
  const came = sum(received.map(({ amount }) => toCentimes(amount)))
  return came + toCentimes(cashToCome(order)) >= toCentimes(order.totalAmount)
}

/** Payments of which something can be given back. */
export function refundable({ payments }: Order): Payment[] {
  return payments.filter(
    (payment) => payment.status === 'completed' && !isNothing(remainderOf(payment))
  )
}

/** The typed amount as the wire wants it, or null where it is none. */
export function typedAmount(typed: string): string | null {
  const centimes = parseMoney(typed)
  return centimes === null || centimes === 0n ? null : toAmount(centimes)
}

/** The sum of amounts. */
export function total(amounts: string[]): string {
  return toAmount(sum(amounts.map(toCentimes)))
}
