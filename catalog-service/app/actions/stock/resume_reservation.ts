import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { Locale } from '@marketplace/shared/contracts/locale'
import { ReleaseReservation } from '#actions/stock/release_reservation'
import { TakeStep } from '#actions/stock/take_step'
import { rowsOf } from '#queries/rows'
import { openHead, readLines } from '#actions/stock/reservation'
import { outOfStock, unavailable } from '#actions/stock/reservation_refusals'
import type { ReserveInput } from '#actions/stock/reserve_stock'
import { areSame, type Item } from '#domain/items'
import type { Line } from '#domain/stock_line'

export type ResumeInput = ReserveInput & { wanted: Item[] }

/**
 * Reserves under an id that may be known: the same items are held again as far as they had expired, other
 * items and a released id are refused. All or nothing, what it replaces included.
 */
@inject()
export class ResumeReservation {
  constructor(
    private release: ReleaseReservation,
    private takeStep: TakeStep
  ) {}

  async handle({ id, items, wanted, ttlSeconds, replaces = [] }: ResumeInput, locale: Locale) {
    await db.transaction(async (trx) => {
      const head = await openHead(trx, id, { status: 'open', ttlSeconds })
      if (head.status === 'released') throw new ProblemError('conflict')
      await this.#releaseReplaced(trx, replaces, wanted)
      const known = await readLines(trx, id)
      if (known.length && !areSame(known, wanted)) throw new ProblemError('conflict')
      const lines = known.length ? known : await this.#newLines(trx, items, wanted, locale)
      const moved = await this.takeStep.handle(trx, 'hold', id, lines)
      const held = new Set(moved.map(({ productId }) => productId))
      const short = lines.filter((line) => line.status === 'expired' && !held.has(line.productId))
      if (short.length) throw outOfStock(items, await readAvailable(trx, short), locale)
      await prolong(trx, id, ttlSeconds)
    })
  }

  /** Lines to be held for the first time, as if they had expired. Throws 422 for what is not sold. */
  async #newLines(trx: TransactionClientContract, items: Item[], wanted: Item[], locale: Locale) {
    const offered = await rowsOf<{ id: string }>(
      'select id from products where id = any(?::uuid[]) and is_active and store_is_active',
      [wanted.map(({ productId }) => productId)],
      trx
    )
    const known = new Set(offered.map(({ id }) => id))
    const missing = wanted.filter(({ productId }) => !known.has(productId))
    if (missing.length) {
      throw unavailable(items, new Set(missing.map(({ productId }) => productId)), locale)
    }
    return wanted.map((item): Line => ({ ...item, status: 'expired', orderId: null }))
  }

  /** Heads are locked, then the products of both sides in the order of their ids: nobody can cross this. */
  async #releaseReplaced(trx: TransactionClientContract, replaced: string[], wanted: Item[]) {
    if (!replaced.length) return
    for (const id of replaced.toSorted()) await openHead(trx, id, { status: 'released' })
    const productIds = wanted.map(({ productId }) => productId)
    await rowsOf(
      `select from inventory
       where product_id = any(?::uuid[])
          or product_id in (select product_id from stock_reservations where reservation_id = any(?::uuid[]))
       order by product_id for update`,
      [productIds, replaced],
      trx
    )
    for (const id of replaced) await this.release.within(trx, { id })
  }
}

async function readAvailable(trx: TransactionClientContract, lines: Line[]) {
  const rows = await rowsOf<{ id: string; available: number }>(
    `select product_id as id, quantity - reserved as available
     from inventory where product_id = any(?::uuid[])`,
    [lines.map(({ productId }) => productId)],
    trx
  )
  return new Map(rows.map(({ id, available }) => [id, available]))
}

/** The hold lasts from now on, for the try that has just taken it over. */
async function prolong(trx: TransactionClientContract, id: string, ttlSeconds: number) {
  await rowsOf(
    `update reservations set expires_at = greatest(expires_at, now() + ? * interval '1 second')
     where id = ?`,
    [ttlSeconds, id],
    trx
  )
}
