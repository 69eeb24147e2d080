import db from '@adonisjs/lucid/services/db'
import { withNote } from '#aggregates/ledger'
import type { LockedOrder } from '#aggregates/order'
import { openPayment, paymentRefusal } from '#aggregates/payment'
import type { Actor } from '#domain/actor'
import { uncovered } from '#domain/payments'
import { toAmount } from '@marketplace/shared/contracts/money'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type FailPaymentInput = { paymentId: string; actor: Actor; notes: string }

/** The money will not come this way; another try is a new payment. */
export class FailPayment {
  async handle({ paymentId, actor, notes }: FailPaymentInput): Promise<void> {
    await db.transaction(async (trx) => {
      const { locked, payment } = await openPayment(trx, paymentId)
      if (payment.status === 'failed') return
      if (payment.status !== 'pending') throw paymentRefusal(payment)
      await payment.merge({ status: 'failed', notes: withNote(payment, notes) }).save()
      assertStillCovered(locked)
      const { amount } = payment
      const event = { type: 'payment', from: 'pending', to: 'failed', reason: notes } as const
      await locked.record(actor, { ...event, amount })
    })
  }
}

/** A parcel ships because its money is sure: a shopper who refuses to pay sends it back, which cancels the order. */
function assertStillCovered({ order, balance }: LockedOrder) {
  const missing = uncovered(balance)
  if (order.status !== 'shipped' || missing === 0n) return
  throw new DomainError('invalid_transition', [
    { rule: 'not_covered', values: { missing: toAmount(missing) } },
  ])
}
