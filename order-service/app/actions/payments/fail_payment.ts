import db from '@adonisjs/lucid/services/db'
import type { Actor } from '#actions/actor'
import { withNote } from '#actions/payments/ledger'
import { openPayment } from '#actions/payments/locked_payment'
import { Refusal } from '#exceptions/refusal'

/** The money will not come this way. Trying again is a new payment. */
export class FailPayment {
  async handle(paymentId: string, actor: Actor, notes: string): Promise<void> {
    await db.transaction(async (trx) => {
      const { locked, payment } = await openPayment(trx, paymentId)
      if (payment.status === 'failed') return
      if (payment.status !== 'pending') throw new Refusal('invalid_transition')
      await payment.merge({ status: 'failed', notes: withNote(payment, notes) }).save()
      const { amount } = payment
      const event = { type: 'payment', from: 'pending', to: 'failed', reason: notes } as const
      await locked.record(actor, { ...event, amount })
    })
  }
}
