import db from '@adonisjs/lucid/services/db'
import { holdMinutes } from '#domain/holds'
import type { Holder } from '#actions/desk/serve_next'

/**
 * Says that a person still has an order open; gives the names of the others who have. A row that was put back stays so
 * until the person opens the order again by itself.
 */
export class KeepOpen {
  async handle({ orderId, user }: { orderId: string; user: Holder }): Promise<string[]> {
    await db.rawQuery(
      `insert into order_holds (order_id, user_id, user_name, until)
       values (:orderId, :id, :name, now() + :minutes * interval '1 minute')
       on conflict (order_id, user_id) do update
         set until = excluded.until, is_skipped = false, user_name = excluded.user_name`,
      { orderId, ...user, minutes: holdMinutes }
    )
    return findOthersOn(orderId, user.id)
  }
}

/** The names of those who have an order open, the person who asks left out. */
export async function findOthersOn(orderId: string, userId: string): Promise<string[]> {
  const rows: { user_name: string }[] = await db
    .from('order_holds')
    .where({ order_id: orderId, is_skipped: false })
    .whereNot('user_id', userId)
    .where('until', '>', db.raw('now()'))
    .orderBy('user_name')
    .select('user_name')
  return rows.map(({ user_name: name }) => name)
}
