import db from '@adonisjs/lucid/services/db'
import { system, type Actor } from '#actions/actor'
import type { LockedOrder } from '#actions/locked_order'
import { claimReference } from '#actions/payments/claim_reference'
import { dropCash, receive } from '#actions/payments/ledger'
import { openPayment } from '#actions/payments/locked_payment'
import { roomFor } from '#domain/payments'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { foldCode } from '@marketplace/shared/contracts/text'

export type Receipt = { amount?: string; transactionId?: string | null; notes?: string | null }

/**
 * The money is there. Less than the row's amount splits it; cash that is no longer needed is not asked for;
 * an order paid in full is confirmed. Doing it again in the same words changes nothing.
 */
export class CompletePayment {
  async handle(paymentId: string, actor: Actor, receipt: Receipt): Promise<void> {
    await db.transaction(async (trx) => {
      const { locked, payment } = await openPayment(trx, paymentId)
      if (isRepeated(payment, receipt)) return
      if (payment.status !== 'pending') throw new DomainError('invalid_transition')
      const amount = toCentimes(receipt.amount ?? payment.amount)
      assertFits(locked, payment, amount)
      await this.#claimReference(locked, payment, receipt)
      await split(locked, payment, amount)
      await receive(locked, payment, actor, receipt)
      await dropCash(locked)
      await confirmPaid(locked)
    })
  }

  async #claimReference({ trx, order }: LockedOrder, payment: Payment, receipt: Receipt) {
    if (!rulesOf(payment.paymentMethod).needsReference) return
    const transactionId = receipt.transactionId ?? payment.transactionId ?? ''
    await claimReference(trx, { transactionId, checkoutId: order.checkoutId })
  }
}

/** What the receipt leaves out it does not contradict: the row's own reference is taken for it. */
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
  const open = roomFor(order, balance) ?? expected
  const room = open < expected ? open : expected
  if (amount <= room) return
  const values = { room: toAmount(room > 0n ? room : 0n) }
  throw new DomainError('conflict', [{ field: 'amount', rule: 'over_payment', values }])
}

/** The row becomes what came; what is missing waits in a row of its own. Nothing waits on a cancelled order. */
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
  if (locked.allows('confirmed', system)) await locked.move('confirmed', system)
}
