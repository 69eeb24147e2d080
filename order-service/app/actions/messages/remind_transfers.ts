import db from '@adonisjs/lucid/services/db'
import { findSettings } from '#queries/find_settings'

const batch = 500

/**
 * Writes a reminder for each purchase whose transfer has not come and which ends soon. It stands under the event by
 * which the order was placed, so that there is one.
 */
export class RemindTransfers {
  /** Gives how many were written; call again while it gives any. */
  async handle(): Promise<number> {
    const { transferReminderHours: hours } = await findSettings()
    const { rows } = await db.rawQuery(
      `insert into messages (event_id, order_id, kind, channel, status, locale)
       select e.id, o.id, k.kind,
              case when o.user_id is null then 'whatsapp' else k.channel end,
              case when o.user_id is null then 'ready' else 'waiting' end,
              coalesce(o.locale, 'fr')
       from orders o
       join message_kinds k on k.kind = 'transfer_reminder' and o.created_at >= k.told_since
       join order_events e on e.order_id = o.id and e.type = 'placed'
       where o.status = 'pending' and o.payment_method = k.payment_method and o.payment_status = 'unpaid'
         and o.confirm_by between now() and now() + ? * interval '1 hour'
         and o.order_number !~ '-([2-9]|[1-9][0-9]{1,2})$'
         and not exists (select from order_events p
           where p.order_id = o.id and p.type = 'proof' and p.to_status = 'received')
         and not exists (select from messages m where m.event_id = e.id and m.kind = k.kind)
       order by o.confirm_by limit ${batch}
       on conflict (event_id, kind) do nothing returning id`,
      [hours]
    )
    return rows.length
  }
}
