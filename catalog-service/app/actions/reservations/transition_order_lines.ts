import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ApplyTransition } from '#actions/reservations/apply_transition'
import { Reservation } from '#aggregates/reservation'

export type OrderLinesInput = { id: string; orderId: string; productIds: string[] }

/** Applies a transition to the lines of one order. */
@inject()
export class TransitionOrderLines {
  constructor(private applyTransition: ApplyTransition) {}

  async handle({
    id,
    orderId,
    productIds,
    transition,
  }: OrderLinesInput & { transition: 'commit' | 'return' }) {
    await db.transaction(async (trx) => {
      const reservation = await Reservation.lock(trx, id)
      const lines = await reservation.readLinesOf(productIds)
      await this.applyTransition.handle({ reservation, transition, lines, orderId })
    })
  }
}
