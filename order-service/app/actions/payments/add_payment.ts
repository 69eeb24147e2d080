import { inject } from '@adonisjs/core'
import type { Actor } from '#actions/actor'
import { AnswerOnce, type Answering } from '#actions/idempotency/answer_once'
import { LockedOrder } from '#actions/locked_order'
import { assertReferenceFree } from '#actions/payments/claim_reference'
import { isOpen } from '#domain/order_status'
import { roomFor } from '#domain/payments'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'

export type NewPayment = {
  amount: string
  paymentMethod: PaymentMethod
  transactionId?: string | null
  notes?: string | null
}

/** Expects money for an order: more of it, or in another way than the shopper first chose. Once for a key. */
@inject()
export class AddPayment {
  constructor(private once: AnswerOnce) {}

  handle(orderId: string, actor: Actor, wish: NewPayment, answering: Answering) {
    const { amount, paymentMethod, transactionId = null, notes } = wish
    return this.once.handle(answering, 201, async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      assertWanted(locked, wish)
      const { checkoutId } = locked.order
      if (transactionId && rulesOf(paymentMethod).needsReference) {
        await assertReferenceFree(trx, { transactionId, checkoutId })
      }
      const row = { orderId, amount, paymentMethod, transactionId, notes: notes ?? '' }
      const { id } = await Payment.create(row, { client: trx })
      await locked.record(actor, { type: 'payment', to: 'pending', amount, reason: notes })
      return id
    })
  }
}

/** No more than is still to come; of cash no more than the courier is not already to collect. */
function assertWanted({ order, balance }: LockedOrder, { amount, paymentMethod }: NewPayment) {
  const open = roomFor(order, balance)
  if (open === null) return
  const isCash = paymentMethod === 'cod'
  if (isCash && !isOpen(order.status)) throw new DomainError('invalid_transition')
  const room = isCash ? open - balance.cashToCome : open
  if (toCentimes(amount) <= room) return
  const values = { room: toAmount(room > 0n ? room : 0n) }
  throw new DomainError('conflict', [{ field: 'amount', rule: 'over_payment', values }])
}
