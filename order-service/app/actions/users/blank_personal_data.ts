import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { keptYears } from '#config/personal_data'

const batch = 500

/**
 * Takes the people out of orders of deleted accounts once the law no longer has their names kept: address,
 * notes, receipts, and the words that they wrote. City and region stay, and so do all amounts.
 */
export class BlankPersonalData {
  /** Gives how many orders were blanked; call again while it gives any. */
  async handle(): Promise<number> {
    return db.transaction(async (trx) => {
      const ids = await lockDueOrders(trx)
      if (ids.length) await blank(trx, ids)
      return ids.length
    })
  }
}

/** Unfinished orders are left: their parcels still need an address. */
async function lockDueOrders(trx: TransactionClientContract): Promise<string[]> {
  const { rows } = await trx.rawQuery(
    `select o.id from orders o join deleted_users d on d.user_id = o.user_id
     where o.status in ('delivered', 'cancelled') and o.shipping_address ->> 'recipientName' <> ''
       and o.created_at < now() - ? * interval '1 year'
     order by o.created_at, o.id limit ${batch} for update of o skip locked`,
    [keptYears]
  )
  return rows.map(({ id }: { id: string }) => id)
}

async function blank(trx: TransactionClientContract, ids: string[]) {
  await trx.rawQuery(
    `delete from buyer_blocks b using orders o
     where o.id = any (?::uuid[]) and b.phone_key = o.phone_key
       and (b.lifted_at is not null or b.until <= now())`,
    [ids]
  )
  await trx.rawQuery(`delete from payment_proofs where order_id = any (?::uuid[])`, [ids])
  await trx.rawQuery(
    `update orders set note = null, updated_at = now(),
       shipping_address = shipping_address || jsonb_build_object(
         'label', null, 'recipientName', '', 'phone', '', 'street', '', 'postalCode', null,
         'landmark', null, 'latitude', null, 'longitude', null)
     where id = any (?::uuid[])`,
    [ids]
  )
  await trx.rawQuery(
    `update order_events e set actor_name = null, reason = null
     from orders o
     where o.id = e.order_id and o.id = any (?::uuid[])
       and (e.actor_id = o.user_id or e.type in ('note', 'contact', 'proof'))`,
    [ids]
  )
  await trx.rawQuery(
    `update contacts set note = null, actor_name = null where order_id = any (?::uuid[])`,
    [ids]
  )
  await trx.rawQuery(
    `update messages set content = null, recipient = null, error = null where order_id = any (?::uuid[])`,
    [ids]
  )
  await trx.rawQuery(
    `update payments set notes = '' where order_id = any (?::uuid[]) and notes <> ''`,
    [ids]
  )
}
