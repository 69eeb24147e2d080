import db from '@adonisjs/lucid/services/db'
import { lowerCash, receive } from '#aggregates/ledger'
import type { LockedOrder } from '#aggregates/order'
import { openPayment, paymentRefusal } from '#aggregates/payment'
import { claimReference } from '#aggregates/payment_reference'
import { system, type Actor } from '#domain/actor'
import { maxReceivable } from '#domain/payments'
import Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { foldCode } from '@marketplace/shared/contracts/text'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** Without an amount the row's own is meant. */
export type Receipt = { amount?: string; transactionId?: string | null; notes?: string | null }

export type CompletePaymentInput = Receipt & { paymentId: string; actor: Actor }

/**
 * Books money that has come. Less than the row's amount splits the row; cash that is no longer needed is
 * lowered; an order paid in full is confirmed. The same receipt again changes nothing.
 */
export class CompletePayment {
  async handle({ paymentId, actor, ...receipt }: CompletePaymentInput): Promise<void> {
    await db.transaction(async (trx) => {
      const { locked, payment } = await openPayment(trx, paymentId)
      await this.completeLocked(locked, payment, actor, receipt)
    })
  }

  async completeLocked(locked: LockedOrder, payment: Payment, actor: Actor, receipt: Receipt) {
    if (isRepeated(payment, receipt)) return
    if (payment.status !== 'pending') throw paymentRefusal(payment)
    const amount = toCentimes(receipt.amount ?? payment.amount)
    assertFits(locked, payment, amount)
    await claimItsReference(locked, payment, receipt)
    await split(locked, payment, amount)
    await receive(locked, payment, actor, receipt)
    await lowerCash(locked)
    await confirmPaid(locked)
  }
}

/** A receipt does not contradict what it leaves out: the row's own reference stands in for it. */
function isRepeated(payment: Payment, { amount, transactionId }: Receipt): boolean {
  if (payment.status !== 'completed') return false
  const sameAmount = amount === undefined || amount === payment.amount
  const known = payment.transactionId ?? ''
  const sameReference = foldCode(transactionId ?? known) === foldCode(known)
  if (sameAmount && sameReference) return true
  throw new DomainError('conflict', [{ rule: 'already_completed' }])
}

/** Neither more than was expected of this payment nor more than the order may still receive. */
function assertFits({ order, balance }: LockedOrder, payment: Payment, amount: bigint) {
  const expected = toCentimes(payment.amount)
  const most = maxReceivable(order, balance) ?? expected
  const room = most < expected ? most : expected
  if (amount <= room) return
  const values = { room: toAmount(room > 0n ? room : 0n) }
  throw new DomainError('conflict', [{ field: 'amount', rule: 'over_payment', values }])
}

async function claimItsReference({ trx, order }: LockedOrder, payment: Payment, receipt: Receipt) {
  if (!rulesOf(payment.paymentMethod).needsReference) return
  const transactionId = receipt.transactionId ?? payment.transactionId ?? ''
  await claimReference(trx, { transactionId, checkoutId: order.checkoutId })
}

/** The row keeps what came, a new one expects the rest. A cancelled order expects nothing. */
async function split(locked: LockedOrder, payment: Payment, came: bigint) {
  const rest = toCentimes(payment.amount) - came
  if (rest === 0n) return
  payment.amount = toAmount(came)
  if (locked.order.status === 'cancelled') return
  const { orderId, paymentMethod } = payment
  const row = { orderId, paymentMethod, amount: toAmount(rest) }
  const added = await Payment.create(row, { client: locked.trx })
  locked.payments.push(await added.refresh())
}

async function confirmPaid(locked: LockedOrder) {
  const { received, total } = locked.balance
  if (locked.order.status !== 'pending' || received < total) return
  if (locked.canTransition('confirmed', system)) await locked.transition('confirmed', system)
}
