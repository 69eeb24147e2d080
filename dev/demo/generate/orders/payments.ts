import { after, day, hour } from '../../calendar.ts'
import { failedPaymentNotes, partialRefundNotes, refundNotes } from '../../content/reasons.ts'
import type { Random } from '../../random.ts'
import type { Journey, Method } from './types.ts'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'

export interface Payment {
  id: string
  order_id: string
  amount: number
  refunded_amount: number
  payment_method: Method
  status: 'pending' | 'completed' | 'failed' | 'refunded'
  transaction_id: string | null
  notes: string
  created_at: Date
  updated_at: Date
}

/** Something that the timeline tells of the money. */
export interface MoneyEvent {
  type: 'payment' | 'refund'
  at: Date
  amount: number
  note: string
}

export interface Paid {
  payments: Payment[]
  events: MoneyEvent[]
}

interface Due {
  orderId: string
  placed: Date
  total: number
  method: Method
  /** The transfer's reference, shared by the orders of a checkout. */
  reference: string
}

/** The payments of an order, as its journey left them. */
export function paymentsOf(random: Random, due: Due, journey: Journey): Paid {
  const ledger = new Ledger(random, due)
  collect(ledger, due, journey)
  const { cancelled } = journey
  if (cancelled) ledger.failPending(cancelled.at)
  if (cancelled?.refund) ledger.refund(cancelled.at, random.pick(refundNotes))
  if (journey.deliveredAt) giveBack(ledger, random, journey)
  return ledger
}

function collect(
  ledger: Ledger,
  { method, placed, total }: Due,
  { twist, confirmedAt, deliveredAt }: Journey
) {
  const pays = twist === 'paid_before' && confirmedAt ? 'bank_transfer' : method
  const first = ledger.open(method, total, placed)
  if (twist === 'partly_paid')
    return ledger.completePart(first, Math.floor(total / 2), after(placed, 30 * hour))
  if (!confirmedAt) return
  if (twist === 'paid_in_cash_after_all') {
    ledger.fail(first, after(confirmedAt, -20_000), failedPaymentNotes[0]!)
    const cash = ledger.open('cod', total, after(confirmedAt, -10_000))
    if (deliveredAt) ledger.complete(cash, deliveredAt)
    return
  }
  if (pays !== method) {
    ledger.complete(
      ledger.open(pays, total, after(confirmedAt, -20_000)),
      after(confirmedAt, -2000)
    )
    return ledger.fail(first, after(confirmedAt, -2000), failedPaymentNotes[1]!)
  }
  if (method !== 'cod') ledger.complete(first, after(confirmedAt, -2000))
  else if (deliveredAt) ledger.complete(first, deliveredAt)
}

function giveBack(ledger: Ledger, random: Random, { twist, deliveredAt }: Journey) {
  const at = after(deliveredAt!, day * 0.05)
  if (twist === 'partly_refunded') ledger.refund(at, random.pick(partialRefundNotes), 0.3)
  if (twist === 'refunded') ledger.refund(at, random.pick(refundNotes))
}

/** The payment rows of one order and what is told of them. */
class Ledger implements Paid {
  payments: Payment[] = []
  events: MoneyEvent[] = []
  #random: Random
  #due: Due

  constructor(random: Random, due: Due) {
    this.#random = random
    this.#due = due
  }

  open(method: Method, amount: number, at: Date): Payment {
    const payment: Payment = {
      id: this.#random.id(at),
      order_id: this.#due.orderId,
      amount,
      refunded_amount: 0,
      payment_method: method,
      status: 'pending',
      transaction_id: null,
      notes: '',
      created_at: at,
      updated_at: at,
    }
    this.payments.push(payment)
    return payment
  }

  complete(payment: Payment, at: Date) {
    payment.status = 'completed'
    payment.updated_at = at
    if (rulesOf(payment.payment_method).needsReference) payment.transaction_id = this.#due.reference
    if (payment.payment_method === 'whatsapp')
      payment.notes = 'Reçu de paiement envoyé sur WhatsApp'
    const note = payment.transaction_id ?? payment.notes
    this.events.push({ type: 'payment', at, amount: payment.amount, note })
  }

  /** Less came than was due: the row becomes what came, a new one holds the rest. */
  completePart(payment: Payment, amount: number, at: Date) {
    const rest = payment.amount - amount
    payment.amount = amount
    this.complete(payment, at)
    this.open(payment.payment_method, rest, at)
  }

  fail(payment: Payment, at: Date, notes: string) {
    payment.status = 'failed'
    payment.notes = notes
    payment.updated_at = at
  }

  failPending(at: Date) {
    for (const payment of this.payments)
      if (payment.status === 'pending') this.fail(payment, at, payment.notes)
  }

  /** Gives back a share of what came, all of it unless told otherwise. */
  refund(at: Date, note: string, share = 1) {
    for (const payment of this.payments.filter(({ status }) => status === 'completed')) {
      payment.refunded_amount =
        share === 1 ? payment.amount : Math.max(1, Math.floor(payment.amount * share))
      if (payment.refunded_amount === payment.amount) payment.status = 'refunded'
      payment.notes = [payment.notes, note].filter(Boolean).join('\n')
      payment.updated_at = at
      this.events.push({ type: 'refund', at, amount: payment.refunded_amount, note })
    }
  }
}
