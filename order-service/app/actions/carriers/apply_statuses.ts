import { DateTime } from 'luxon'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { inject } from '@adonisjs/core'
import { DeliverOrder } from '#actions/orders/deliver'
import { ReportProblem } from '#actions/parcels/report_problem'
import { LockedOrder } from '#aggregates/order'
import type { Meaning, Outcome } from '#carriers/carrier'
import type { Actor } from '#domain/actor'
import { parcelActions } from '#domain/parcels'
import { currentTrace } from '@marketplace/shared/server/http/current_trace'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import type { ParcelProblem } from '@marketplace/shared/contracts/orders'

type Row = {
  id: string
  trackingNumber: string
  word: string
  at: Date | null
  note: string | null
  meaning: Meaning
  carrierId: string
  carrier: string
  userId: string
  userName: string | null
}

/**
 * Gives rows of a carrier's files their effect, the oldest first, each in a transaction of its own with its outcome:
 * broken off anywhere, the next try goes on with the rest. An order is never cancelled by a file.
 */
@inject()
export class ApplyCarrierStatuses {
  constructor(
    private deliver: DeliverOrder,
    private report: ReportProblem
  ) {}

  async handle({ carrierId }: { carrierId: string }): Promise<void> {
    await leaveUnknownWords(carrierId)
    for (const row of await listOpenRows(carrierId)) await this.#apply(row)
  }

  async #apply(row: Row): Promise<void> {
    const orderIds = await findOrderIds(row)
    const [orderId] = orderIds
    if (orderIds.length !== 1 || !orderId) {
      const outcome = orderIds.length ? 'several_parcels' : 'unknown_parcel'
      await close(db, row, { outcome })
      return
    }
    await db.transaction(async (trx) => {
      const locked = await LockedOrder.open(trx, orderId)
      if (!(await isOpen(trx, row))) return
      const outcome = await this.#tryEffect(locked, row)
      await close(trx, row, { outcome, order_id: orderId })
    })
  }

  /** What a rule of orders refuses is left to people. */
  async #tryEffect(locked: LockedOrder, row: Row): Promise<Outcome> {
    try {
      return await this.#effect(locked, row)
    } catch (error) {
      if (error instanceof DomainError) return 'refused'
      throw error
    }
  }

  async #effect(locked: LockedOrder, row: Row): Promise<Outcome> {
    const { meaning } = row
    if (meaning === 'ignored' || meaning === 'on_the_way') return 'nothing'
    const { status } = locked.order
    if (status === 'delivered') return meaning === 'delivered' ? 'nothing' : 'backwards'
    if (status !== 'shipped') return 'refused'
    if (await isOvertaken(locked, row)) return 'backwards'
    const actor = actorOfRow(row)
    if (meaning === 'delivered') {
      await this.deliver.deliverLocked(locked, actor)
      return 'applied'
    }
    const problem: ParcelProblem = meaning === 'returned' ? 'refused' : meaning
    const note = [`${row.carrier} : ${row.word}`, row.note].filter(Boolean).join(' – ')
    const isNew = await this.report.reportLocked(locked, { problem, note, actor })
    return isNew ? 'applied' : 'nothing'
  }
}

/** The member of the staff who sent the file. */
function actorOfRow({ userId, userName }: Row): Actor {
  const requestId = currentTrace()?.requestId ?? null
  return { role: 'staff', id: userId, name: userName, requestId }
}

const isLeft = `(outcome is null or outcome = 'unknown_word')`

async function leaveUnknownWords(carrierId: string) {
  await db.rawQuery(
    `update carrier_statuses s set outcome = 'unknown_word' from carrier_words w
     where s.carrier_id = ? and s.outcome is null
       and w.carrier_id = s.carrier_id and w.word = s.word_key and w.meaning is null`,
    [carrierId]
  )
}

async function listOpenRows(carrierId: string): Promise<Row[]> {
  const { rows } = await db.rawQuery(
    `select s.id, s.tracking_number as "trackingNumber", s.word, s.at, s.note, w.meaning,
       c.id as "carrierId", c.name as carrier, i.user_id as "userId", i.user_name as "userName"
     from carrier_statuses s
       join carrier_words w on w.carrier_id = s.carrier_id and w.word = s.word_key
       join carriers c on c.id = s.carrier_id
       join carrier_imports i on i.id = s.import_id
     where s.carrier_id = ? and ${isLeft} and w.meaning is not null
     order by s.at nulls last, s.id`,
    [carrierId]
  )
  return rows
}

/**
 * Orders whose parcel has that number, at that carrier, or under a name that no carrier has: nobody said one, wrote it
 * otherwise, or the carrier was renamed since.
 */
async function findOrderIds({ trackingNumber, carrierId }: Row): Promise<string[]> {
  const { rows } = await db.rawQuery(
    `select id from orders
     where tracking_number is not null and tracking_key(tracking_number) = tracking_key(?)
       and status in ('shipped', 'delivered', 'cancelled')
       and not exists (select from carriers c where fold(c.name) = fold(orders.carrier) and c.id <> ?)
     limit 2`,
    [trackingNumber, carrierId]
  )
  return rows.map(({ id }: { id: string }) => id)
}

/** Whether no other process has come to the row meanwhile; it is locked. */
async function isOpen(trx: TransactionClientContract, { id }: Row): Promise<boolean> {
  const { rows } = await trx.rawQuery(
    `select from carrier_statuses where id = ? and ${isLeft} for update`,
    [id]
  )
  return rows.length > 0
}

/**
 * Whether something newer is known of the parcel: a later row had an effect, or people acted since. A day without a
 * time counts to its end: nobody knows that it was before.
 */
async function isOvertaken({ trx, order }: LockedOrder, { at, meaning }: Row): Promise<boolean> {
  if (!at) return false
  const until = meaning === 'delivered' ? endOfBareDay(at) : at
  const { rows } = await trx.rawQuery(
    `select exists (
         select from carrier_statuses where order_id = :id and outcome = 'applied' and at > :at)
       or exists (
         select from order_events where order_id = :id and type = 'parcel'
           and to_status = any (:actions) and created_at > :until) as overtaken`,
    { id: order.id, at, until, actions: [...parcelActions] }
  )
  return rows[0].overtaken
}

/** Many files name days only: a parcel may have been delivered after staff acted on that day. */
function endOfBareDay(at: Date): Date {
  const moment = DateTime.fromJSDate(at, { zone: 'Africa/Casablanca' })
  return +moment === +moment.startOf('day') ? moment.endOf('day').toJSDate() : at
}

async function close(
  client: TransactionClientContract | typeof db,
  { id }: Row,
  change: { outcome: Outcome; order_id?: string }
) {
  await client.from('carrier_statuses').where('id', id).whereRaw(isLeft).update(change)
}
