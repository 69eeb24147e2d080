import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LockedOrder } from '#aggregates/order'
import Payment from '#models/payment'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'

/** 409 that names the payment's status and what it still allows. */
export function paymentRefusal({ status, amount }: Payment): DomainError {
  return new DomainError('invalid_transition', [
    { rule: `payment_is_${status}`, values: { amount } },
  ])
}

/** A payment with its whole order, locked in the usual order; 404 for an unknown id. */
export async function openPayment(trx: TransactionClientContract, paymentId: string) {
  const { orderId } = await Payment.query({ client: trx })
    .where('id', paymentId)
    .select('order_id')
    .firstOrFail()
  const locked = await LockedOrder.open(trx, orderId)
  return { locked, payment: locked.payments.find(({ id }) => id === paymentId)! }
}
