import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ApplyTransition } from '#actions/reservations/apply_transition'
import { ReleaseReservation } from '#actions/reservations/release'
import type { ReserveInput } from '#actions/reservations/reserve'
import { lockFamiliesOf } from '#aggregates/lock_family'
import { Reservation } from '#aggregates/reservation'
import { areSame, type Item } from '#domain/items'
import type { Line } from '#domain/reservation_line'
import {
  type NotSold,
  OtherItemsException,
  OutOfStockException,
  ReleasedReservationException,
  UnavailableException,
} from '#exceptions/reservation_exception'
import { rowsOf } from '#sql/rows'
import { storePause } from '#sql/store_pause'

export type ResumeInput = ReserveInput & { wanted: Item[] }

/**
 * Reserves under an id that was used before: holds the same items again where they had expired, and refuses
 * other items and a released id. It holds all or nothing, and releases what it replaces with it.
 */
@inject()
export class ResumeReservation {
  constructor(
    private releaseReservation: ReleaseReservation,
    private applyTransition: ApplyTransition
  ) {}

  async handle({ id, items, wanted, ttlSeconds, replaces = [] }: ResumeInput): Promise<void> {
    await db.transaction(async (trx) => {
      const reservation = await Reservation.open(trx, id, ttlSeconds)
      if (reservation.isReleased) throw new ReleasedReservationException()
      await this.#releaseReplaced(trx, replaces, wanted)
      const lines = await linesToHold(reservation, items, wanted)
      await this.#hold(reservation, items, lines)
      await reservation.extend(ttlSeconds)
    })
  }

  /** Throws 409 where one line is short; nothing is held then. */
  async #hold(reservation: Reservation, items: Item[], lines: Line[]) {
    const changed = await this.applyTransition.handle({ reservation, transition: 'hold', lines })
    const held = new Set(changed.map(({ productId }) => productId))
    const short = lines.filter((line) => line.status === 'expired' && !held.has(line.productId))
    if (!short.length) return
    throw new OutOfStockException(items, await readAvailable(reservation.trx, idsOf(short)))
  }

  /** Locks the heads, then stock and families of both sides in the order of their ids, so that nobody deadlocks. */
  async #releaseReplaced(trx: TransactionClientContract, replaced: string[], wanted: Item[]) {
    if (!replaced.length) return
    for (const id of replaced.toSorted()) await Reservation.openReleased(trx, id)
    await rowsOf(
      `select from inventory
       where product_id = any(?::uuid[])
          or product_id in (select product_id from stock_reservations where reservation_id = any(?::uuid[]))
       order by product_id for update`,
      [idsOf(wanted), replaced],
      trx
    )
    await lockFamiliesOf(trx, replaced, idsOf(wanted))
    for (const id of replaced) await this.releaseReservation.handleWithin(trx, { id })
  }
}

/** The reservation's own lines, or new ones as if they had expired. Throws 422 for products not on sale. */
async function linesToHold(
  reservation: Reservation,
  items: Item[],
  wanted: Item[]
): Promise<Line[]> {
  const known = await reservation.readLines()
  if (known.length && !areSame(known, wanted)) throw new OtherItemsException()
  if (known.length) return known
  const sold = await readSold(reservation.trx, idsOf(wanted))
  const missing = idsOf(wanted).filter((id) => sold.get(id) !== false)
  if (missing.length) {
    const reasonOf = (id: string): NotSold => (sold.get(id) ? 'paused' : 'unavailable')
    throw new UnavailableException(items, new Map(missing.map((id) => [id, reasonOf(id)])))
  }
  return wanted.map((item): Line => ({ ...item, status: 'expired', orderId: null }))
}

/** Those that are on sale, each with whether its store pauses. */
async function readSold(trx: TransactionClientContract, productIds: string[]) {
  const rows = await rowsOf<{ id: string; isPaused: boolean }>(
    `select p.id, ${storePause} is not null as "isPaused"
     from products p join store_copies s on s.store_id = p.store_id
     where p.id = any(?::uuid[]) and p.is_active and p.store_is_active`,
    [productIds],
    trx
  )
  return new Map(rows.map(({ id, isPaused }) => [id, isPaused]))
}

async function readAvailable(trx: TransactionClientContract, productIds: string[]) {
  const rows = await rowsOf<{ id: string; available: number }>(
    `select product_id as id, quantity - reserved as available
     from inventory where product_id = any(?::uuid[])`,
    [productIds],
    trx
  )
  return new Map(rows.map(({ id, available }) => [id, available]))
}

function idsOf(lines: { productId: string }[]): string[] {
  return lines.map(({ productId }) => productId)
}
