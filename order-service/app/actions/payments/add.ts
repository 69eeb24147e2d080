import { inject } from '@adonisjs/core'
import { LockedOrder } from '#aggregates/order'
import { assertReferenceFree } from '#aggregates/payment_reference'
import type { Actor } from '#domain/actor'
import { isOpen } from '#domain/order_status'
import { maxReceivable } from '#domain/payments'
import { RespondOnce, type KeyedWork } from '#idempotency/respond_once'
import Payment from '#models/payment'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import type { PaymentMethod } from '@marketplace/shared/contracts/orders'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

export type NewPayment = {
  amount: string
  paymentMethod: PaymentMethod
  transactionId?: string | null
  notes?: string | null
}

export type AddPaymentInput = NewPayment & { orderId: string; actor: Actor; keyed: KeyedWork }

/** Expects money for an order: more of it, or by another method than the shopper chose. Once for a key. */
@inject()
export class AddPayment {
  constructor(private once: RespondOnce) {}

  handle({ orderId, actor, keyed, ...wanted }: AddPaymentInput) {
    const { amount, paymentMethod, transactionId = null, notes } = wanted
    return this.once.handle({
      ...keyed,
      status: 201,
      work: async (trx) => {
        const locked = await LockedOrder.open(trx, orderId)
        assertReceivable(locked, wanted)
        const { checkoutId } = locked.order
        if (transactionId && rulesOf(paymentMethod).needsReference) {
          await assertReferenceFree(trx, { transactionId, checkoutId })
        }
        const row = { orderId, amount, paymentMethod, transactionId, notes: notes ?? '' }
        const { id } = await Payment.create(row, { client: trx })
        await locked.record(actor, { type: 'payment', to: 'pending', amount, reason: notes })
        return id
      },
    })
  }
}

/** No more than is still to come; of cash no more than the courier does not already collect. */
function assertReceivable(locked: LockedOrder, { amount, paymentMethod }: NewPayment) {
  const { order, balance } = locked
  const most = maxReceivable(order, balance)
  if (most === null) return
  const byCourier = rulesOf(paymentMethod).collectedBy === 'courier'
  if (byCourier && !isOpen(order.status)) throw locked.refusal()
  const room = byCourier ? most - balance.cashToCome : most
  if (toCentimes(amount) <= room) return
  const values = { room: toAmount(room > 0n ? room : 0n) }
  throw new DomainError('conflict', [{ field: 'amount', rule: 'over_payment', values }])
}
