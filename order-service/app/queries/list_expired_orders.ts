import db from '@adonisjs/lucid/services/db'
import { hasWaitingProof } from '#sql/payment_proofs'

/**
 * Pending orders past their time, the oldest first. Money that has come in part, a contact, and a receipt that waits
 * stop the clock: the desk decides about those.
 */
export async function listExpiredOrders(): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select id from orders o
     where status = 'pending' and confirm_by < now() and contact_count = 0
       and not exists (select from payments p where p.order_id = o.id and p.status = 'completed')
       and not ${hasWaitingProof}
     order by confirm_by, id limit 500`
  )
  return rows.map((row: { id: string }) => row.id)
}
