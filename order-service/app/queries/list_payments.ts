import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { paymentColumns, type PaymentRow } from '#sql/order_rows'

/** An order's payments, in the order in which they were written. */
export function listPayments(
  orderId: string,
  client?: TransactionClientContract
): Promise<PaymentRow[]> {
  return paymentsOf([orderId], client)
}

/** The payments of some orders, each order's in the order in which they were written. */
export async function paymentsOf(
  orderIds: string[],
  client?: TransactionClientContract
): Promise<PaymentRow[]> {
  return (client ?? db)
    .from('payments')
    .whereRaw('order_id = any (?::uuid[])', [orderIds])
    .orderBy('created_at')
    .orderBy('id')
    .select(db.raw(paymentColumns))
}
