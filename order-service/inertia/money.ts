import { parseTypedMoney, sum, toAmount, toCentimes } from '@marketplace/shared/contracts/money'
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

/** The payment that the order waits for: nothing else can bring it on. A transfer comes before the courier's cash. */
export function awaitedPayment({ can, payments }: Order): Payment | undefined {
  if (can.confirm || can.ship || can.deliver) return undefined
  const pending = payments.filter(({ status }) => status === 'pending')
  return pending.find(({ paymentMethod }) => paymentMethod !== 'cod') ?? pending[0]
}

/** The most of a payment that may still be received, which is also what is proposed. */
export function receivable(order: Order, { amount }: Payment): string {
  const isOpen = order.status !== 'cancelled' && !isNothing(order.amountDue)
  return isOpen ? smaller(amount, order.amountDue) : amount
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

export type AmountProblem = 'missing' | 'unreadable' | 'nothing' | 'tooMuch'
export type TypedAmount =
  { amount: string; problem?: undefined } | { amount: null; problem: AmountProblem }

/** Reads an amount as it was typed, as the wire wants it; `most` is what may be booked, null for no bound. */
export function readAmount(typed: string, most: string | null): TypedAmount {
  if (typed.trim() === '') return { amount: null, problem: 'missing' }
  const centimes = parseTypedMoney(typed)
  if (centimes === null) return { amount: null, problem: 'unreadable' }
  if (centimes === 0n) return { amount: null, problem: 'nothing' }
  if (most !== null && centimes > toCentimes(most)) return { amount: null, problem: 'tooMuch' }
  return { amount: toAmount(centimes) }
}

/** The sum of amounts. */
export function total(amounts: string[]): string {
  return toAmount(sum(amounts.map(toCentimes)))
}
