import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#actions/actor'
import type { LockedOrder } from '#actions/locked_order'
import { withNote } from '#actions/payments/ledger'
import { openPayment } from '#actions/payments/locked_payment'
import { uncovered } from '#domain/payments'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { toAmount } from '@marketplace/shared/contracts/money'

/** The money will not come this way. Trying again is a new payment. */
export class FailPayment {
  async handle(paymentId: string, actor: Actor, notes: string): Promise<void> {
    await db.transaction(async (trx) => {
      const { locked, payment } = await openPayment(trx, paymentId)
      if (payment.status === 'failed') return
      if (payment.status !== 'pending') throw new DomainError('invalid_transition')
      await payment.merge({ status: 'failed', notes: withNote(payment, notes) }).save()
      assertStillCovered(locked)
      const { amount } = payment
      const event = { type: 'payment', from: 'pending', to: 'failed', reason: notes } as const
      await locked.record(actor, { ...event, amount })
    })
  }
}

/** A parcel on its way was sent because its money is sure: who refuses to pay sends it back, which is a cancel. */
function assertStillCovered({ order, balance }: LockedOrder) {
  const missing = uncovered(balance)
  if (order.status !== 'shipped' || missing === 0n) return
  throw new DomainError('invalid_transition', [
    { rule: 'not_covered', values: { missing: toAmount(missing) } },
  ])
}
