import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { ApplyTransition } from '#actions/reservations/apply_transition'
import { Reservation } from '#aggregates/reservation'

export type ReleaseInput = { id: string; orderId?: string; productIds?: string[] }

/**
 * Releases some lines, or the whole reservation. An unknown id gets a released head, so that a late reserve
 * under it is refused.
 */
@inject()
export class ReleaseReservation {
  constructor(private applyTransition: ApplyTransition) {}

  async handle(input: ReleaseInput): Promise<void> {
    await db.transaction((trx) => this.handleWithin(trx, input))
  }

  /** Releases inside the caller's transaction. */
  async handleWithin(
    trx: TransactionClientContract,
    { id, orderId, productIds }: ReleaseInput
  ): Promise<void> {
    const reservation = await Reservation.openReleased(trx, id)
    if (reservation.isReleased) return
    const lines = await reservation.readLinesOf(productIds)
    await this.applyTransition.handle({ reservation, transition: 'release', lines, orderId })
    if (!productIds) await reservation.end()
  }
}
