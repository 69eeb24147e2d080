import db from '@adonisjs/lucid/services/db'
import { foldCode } from '@marketplace/shared/contracts/text'

/** The numbers of the orders that were paid under a reference, however it was typed; those of one checkout left out. */
export async function listReferenceUses(reference: string, exceptCheckoutId: string) {
  const rows: { orderNumber: string }[] = await db
    .from('payment_references')
    .join('orders', 'orders.checkout_id', 'payment_references.checkout_id')
    .where('payment_references.reference', foldCode(reference))
    .whereNot('payment_references.checkout_id', exceptCheckoutId)
    .orderBy('orders.order_number')
    .limit(5)
    .select('orders.order_number as orderNumber')
  return rows.map(({ orderNumber }) => orderNumber)
}
