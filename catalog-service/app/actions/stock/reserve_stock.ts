import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { Queue } from '@marketplace/shared/server/queue'
import type { Locale } from '@marketplace/shared/contracts/locale'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { ExpireReservations } from '#actions/stock/expire_reservations'
import { ResumeReservation } from '#actions/stock/resume_reservation'
import { holdAtOnce, type Attempt } from '#actions/stock/hold_at_once'
import { outOfStock, unavailable } from '#actions/stock/reservation_refusals'
import { findReservation, type ReservationView } from '#queries/find_reservation'
import { sumByProduct, type Item } from '#domain/items'
import { stockTags } from '#domain/page_tags'

export type ReserveInput = {
  id: string
  items: Item[]
  ttlSeconds: number
  /** Reservations of the same checkout's earlier tries, released together with this one's success. */
  replaces?: string[]
}

/**
 * Holds stock for a checkout: all items or none. An id that is new and replaces nothing takes one round
 * trip; whatever else there is goes the longer way, under the head's lock.
 */
@inject()
export class ReserveStock {
  constructor(
    private queue: Queue,
    private expire: ExpireReservations,
    private resume: ResumeReservation
  ) {}

  async handle(input: ReserveInput, locale: Locale): Promise<ReservationView> {
    const wanted = sumByProduct(input.items)
    const attempts = input.replaces?.length
      ? null
      : await holdAtOnce(input.id, wanted, input.ttlSeconds)
    if (attempts && (await this.#isHeld(attempts, input, locale))) return viewOf(input.id, attempts)
    await this.resume.handle({ ...input, wanted }, locale)
    return findReservation(input.id)
  }

  /** False where others' holds that should have ended by now stood in the way: then it is worth another try. */
  async #isHeld(attempts: Attempt[], { items }: ReserveInput, locale: Locale): Promise<boolean> {
    if (attempts.every(({ isHeld }) => isHeld)) {
      await this.#announceSoldOut(attempts)
      return true
    }
    const missing = attempts.filter(({ available }) => available === null)
    if (missing.length) throw unavailable(items, new Set(missing.map(productIdOf)), locale)
    const short = attempts.filter(({ available, quantity }) => available! < quantity)
    const overdue = short.filter(({ isOverdue }) => isOverdue).map(productIdOf)
    if (overdue.length && (await this.expire.handle(overdue))) return false
    const available = new Map(short.map((attempt) => [attempt.productId, attempt.available!]))
    throw outOfStock(items, available, locale)
  }

  async #announceSoldOut(attempts: Attempt[]) {
    const soldOut = attempts.filter(({ left }) => left === 0).map(productIdOf)
    if (!soldOut.length) return
    const tags = stockTags(soldOut)
    await db.transaction((trx) => this.queue.send(trx, RevalidateStorefront, { tags }))
  }
}

const productIdOf = ({ productId }: { productId: string }) => productId

function viewOf(id: string, lines: Attempt[]): ReservationView {
  return { id, expiresAt: lines[0]!.expiresAt!.toISOString(), lines }
}
