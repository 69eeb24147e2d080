import { inject } from '@adonisjs/core'
import type { Actor } from '#actions/actor'
import { AnswerOnce, type Answering } from '#actions/idempotency/answer_once'
import { openPayment } from '#actions/payments/locked_payment'
import { refund, remainderOf } from '#actions/payments/ledger'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'

export type Refund = { amount: string | 'all'; notes: string }

/** Gives money back, all that is left of a payment or part of it. Once for a key. */
@inject()
export class RefundPayment {
  constructor(private once: AnswerOnce) {}

  handle(paymentId: string, actor: Actor, wish: Refund, answering: Answering) {
    return this.once.handle(answering, 200, async (trx) => {
      const { locked, payment } = await openPayment(trx, paymentId)
      if (payment.status === 'pending' || payment.status === 'failed') {
        throw new DomainError('invalid_transition')
      }
      const left = payment.status === 'refunded' ? 0n : remainderOf(payment)
      const amount = wish.amount === 'all' ? left : toCentimes(wish.amount)
      if (amount > left || left === 0n) {
        const values = { room: toAmount(left) }
        throw new DomainError('conflict', [{ field: 'amount', rule: 'over_refund', values }])
      }
      await refund(locked, payment, amount, actor, wish.notes)
      return locked.order.id
    })
  }
}
