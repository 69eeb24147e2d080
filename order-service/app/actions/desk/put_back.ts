import db from '@adonisjs/lucid/services/db'
import { skipMinutes } from '#domain/holds'
import type { Holder } from '#actions/desk/serve_next'

export type PutBackInput = { orderId: string; user: Holder; isSkipped: boolean }

/** A person leaves an order; one that they skip is given to nobody for some minutes. */
export class PutBack {
  async handle({ orderId, user, isSkipped }: PutBackInput): Promise<void> {
    if (!isSkipped) {
      const own = { order_id: orderId, user_id: user.id, is_skipped: false }
      await db.from('order_holds').where(own).delete()
      return
    }
    await db.rawQuery(
      `insert into order_holds (order_id, user_id, user_name, is_skipped, until)
       values (:orderId, :id, :name, true, now() + :minutes * interval '1 minute')
       on conflict (order_id, user_id) do update
         set until = excluded.until, is_skipped = true`,
      { orderId, ...user, minutes: skipMinutes }
    )
  }
}
