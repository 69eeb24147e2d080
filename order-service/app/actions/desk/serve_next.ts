import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { holdMinutes } from '#domain/holds'
import { isCallableNow, nextCall } from '#sql/next_call'

export type Holder = { id: string; name: string }

const maxTries = 20

/** Gives the person the order that has waited longest for a call and that nobody has open; null where there is none. */
export class ServeNext {
  async handle({ user }: { user: Holder }): Promise<string | null> {
    return db.transaction(async (trx) => {
      await dropHolds(trx, user)
      for (let tried = 0; tried < maxTries; tried++) {
        const order = await lockNext(trx)
        if (!order) return null
        if (await hold(trx, order.id, user)) return order.orderNumber
      }
      return null
    })
  }
}

/** What the person had open before, and what ended long ago; rows that somebody else is writing are left. */
async function dropHolds(trx: TransactionClientContract, { id }: Holder) {
  await trx.rawQuery(
    `delete from order_holds where (order_id, user_id) in (
       select order_id, user_id from order_holds
       where (user_id = ? and not is_skipped) or until < now() - interval '1 hour'
       limit 1000 for update skip locked)`,
    [id]
  )
}

type Candidate = { id: string; orderNumber: string }

/** Two who ask at once lock different rows. */
async function lockNext(trx: TransactionClientContract): Promise<Candidate | null> {
  const { rows } = await trx.rawQuery(
    `select id, order_number as "orderNumber" from orders
     where ${isCallableNow} and not exists (
       select from order_holds h where h.order_id = orders.id and h.until > now())
     order by ${nextCall}, id limit 1 for no key update skip locked`
  )
  return rows[0] ?? null
}

/**
 * False where somebody took the order between its choice and its lock. A statement of its own sees what was committed
 * until it begins; the row's lock keeps out all who come after.
 */
async function hold(
  trx: TransactionClientContract,
  orderId: string,
  { id, name }: Holder
): Promise<boolean> {
  const { rowCount } = await trx.rawQuery(
    `insert into order_holds (order_id, user_id, user_name, until)
     select cast(:orderId as uuid), cast(:id as uuid), :name, now() + :minutes * interval '1 minute'
     where not exists (
       select from order_holds h where h.order_id = :orderId and h.until > now())
     on conflict (order_id, user_id) do update
       set until = excluded.until, is_skipped = false, user_name = excluded.user_name`,
    { orderId, id, name, minutes: holdMinutes }
  )
  return rowCount === 1
}
