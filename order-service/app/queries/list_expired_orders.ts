import db from '@adonisjs/lucid/services/db'

/**
 * Pending orders past their time, the oldest first. Money that has come in part stops the clock, and so does a contact:
 * the desk decides about those.
 */
export async function listExpiredOrders(): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select id from orders o
     where status = 'pending' and confirm_by < now() and contact_count = 0
       and not exists (select from payments p where p.order_id = o.id and p.status = 'completed')
     order by confirm_by, id limit 500`
  )
  return rows.map((row: { id: string }) => row.id)
}
