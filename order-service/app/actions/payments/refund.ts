import { inject } from '@adonisjs/core'
import { refund, refundable } from '#aggregates/ledger'
import { openPayment, paymentRefusal } from '#aggregates/payment'
import { assertShown } from '#aggregates/shown_amount'
import type { Actor } from '#domain/actor'
import { RespondOnce, type KeyedWork } from '#idempotency/respond_once'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type Refund = {
  amount: string | 'all'
  notes: string
  /** The refund that the page announced. */
  shownAmount?: string
}

export type RefundPaymentInput = Refund & { paymentId: string; actor: Actor; keyed: KeyedWork }

/** Refunds all that is left of a payment, or a part of it. Once for a key. */
@inject()
export class RefundPayment {
  constructor(private once: RespondOnce) {}

  handle({ paymentId, actor, keyed, amount: wanted, notes, shownAmount }: RefundPaymentInput) {
    return this.once.handle({
      ...keyed,
      status: 200,
      work: async (trx) => {
        const { locked, payment } = await openPayment(trx, paymentId)
        if (payment.status === 'pending' || payment.status === 'failed') {
          throw paymentRefusal(payment)
        }
        const left = payment.status === 'refunded' ? 0n : refundable(payment)
        const amount = wanted === 'all' ? left : toCentimes(wanted)
        if (amount > left || left === 0n) {
          const values = { room: toAmount(left) }
          throw new DomainError('conflict', [{ field: 'amount', rule: 'over_refund', values }])
        }
        assertShown(shownAmount, amount)
        await refund(locked, payment, amount, actor, notes)
        return locked.order.id
      },
    })
  }
}
