import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { paymentColumns, type PaymentRow } from '#sql/order_rows'
import { uuidOrNotFound } from '@marketplace/shared/server/http/validation'

/** A payment by its id; 404 where there is none. */
export function findPayment(id: string, client?: TransactionClientContract): Promise<PaymentRow> {
  return (client ?? db)
    .from('payments')
    .where('id', uuidOrNotFound(id))
    .select(db.raw(paymentColumns))
    .firstOrFail()
}
