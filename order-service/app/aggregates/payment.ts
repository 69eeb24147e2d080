import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { LockedOrder } from '#aggregates/order'
import Payment from '#models/payment'

/** A payment with its whole order, locked in the usual order; 404 for an unknown id. */
export async function openPayment(trx: TransactionClientContract, paymentId: string) {
  const { orderId } = await Payment.query({ client: trx })
    .where('id', paymentId)
    .select('order_id')
    .firstOrFail()
  const locked = await LockedOrder.open(trx, orderId)
  return { locked, payment: locked.payments.find(({ id }) => id === paymentId)! }
}
