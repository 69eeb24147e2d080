import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { tagsOfStock } from '@marketplace/shared/contracts/cache_tags'
import { Queue } from '@marketplace/shared/server/queue'
import { ExpireReservations } from '#actions/reservations/expire'
import { ResumeReservation } from '#actions/reservations/resume'
import { tryReserve, type Attempt } from '#aggregates/try_reserve'
import { sumByProduct, type Item } from '#domain/items'
import {
  type NotSold,
  OutOfStockException,
  UnavailableException,
} from '#exceptions/reservation_exception'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { findReservation, type ReservationView } from '#queries/find_reservation'

export type ReserveInput = {
  id: string
  items: Item[]
  ttlSeconds: number
  /** Reservations of the same checkout's earlier tries, released together with this one's success. */
  replaces?: string[]
}

/**
 * Holds stock for a checkout: all items or none. A new id that replaces nothing takes one round trip; any
 * other goes through `ResumeReservation`, under the head's lock.
 */
@inject()
export class ReserveStock {
  constructor(
    private queue: Queue,
    private expireReservations: ExpireReservations,
    private resumeReservation: ResumeReservation
  ) {}

  async handle(input: ReserveInput): Promise<ReservationView> {
    const wanted = sumByProduct(input.items)
    const attempts = input.replaces?.length
      ? null
      : await tryReserve(input.id, wanted, input.ttlSeconds)
    if (attempts && (await this.#isHeld(attempts, input))) return viewOf(input.id, attempts)
    await this.resumeReservation.handle({ ...input, wanted })
    return findReservation(input.id)
  }

  /** False where reservations past their time have just expired, so that another try can succeed. */
  async #isHeld(attempts: Attempt[], { items }: ReserveInput): Promise<boolean> {
    if (attempts.every(({ isHeld }) => isHeld)) {
      await this.#announceSoldOut(attempts)
      return true
    }
    const missing = attempts.filter(({ available }) => available === null)
    if (missing.length) throw new UnavailableException(items, new Map(missing.map(reasonOf)))
    const short = attempts.filter(({ available, quantity }) => available! < quantity)
    const overdue = short.filter(({ isOverdue }) => isOverdue).map(productIdOf)
    if (overdue.length && (await this.expireReservations.handle({ productIds: overdue }))) {
      return false
    }
    const available = new Map(short.map((attempt) => [attempt.productId, attempt.available!]))
    throw new OutOfStockException(items, available)
  }

  async #announceSoldOut(attempts: Attempt[]) {
    const soldOut = attempts.filter(({ left }) => left === 0).map(productIdOf)
    if (!soldOut.length) return
    const tags = tagsOfStock(soldOut)
    await db.transaction((trx) => this.queue.send(trx, RevalidateStorefront, { tags }))
  }
}

function reasonOf({ productId, isPaused }: Attempt): [string, NotSold] {
  return [productId, isPaused ? 'paused' : 'unavailable']
}

const productIdOf = ({ productId }: { productId: string }) => productId

function viewOf(id: string, lines: Attempt[]): ReservationView {
  return { id, expiresAt: lines[0]!.expiresAt!.toISOString(), lines }
}
