import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import Payment from '#models/payment'

/** An order's payments, in the order in which they were written. */
export function listPayments(
  orderId: string,
  client?: TransactionClientContract
): Promise<Payment[]> {
  return Payment.query({ client }).where('order_id', orderId).orderBy('created_at').orderBy('id')
}
