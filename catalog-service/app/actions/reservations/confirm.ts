import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ApplyTransition } from '#actions/reservations/apply_transition'
import { Reservation } from '#aggregates/reservation'

/**
 * Keeps a checkout's lines until its orders end. It reserves expired lines again where there is stock;
 * `lost` names the products that are no longer reserved.
 */
@inject()
export class ConfirmReservation {
  constructor(private applyTransition: ApplyTransition) {}

  async handle({ id }: { id: string }): Promise<{ confirmed: string[]; lost: string[] }> {
    return db.transaction(async (trx) => {
      const reservation = await Reservation.lock(trx, id)
      const lines = await reservation.readLines()
      const transition = 'confirm'
      const changed = await this.applyTransition.handle({ reservation, transition, lines })
      const confirmedNow = new Set(changed.map(({ productId }) => productId))
      const lost = lines.filter(
        ({ status, productId }) =>
          status === 'released' || (status === 'expired' && !confirmedNow.has(productId))
      )
      const confirmed = lines.filter((line) => !lost.includes(line))
      return { confirmed: idsOf(confirmed), lost: idsOf(lost) }
    })
  }
}

function idsOf(lines: { productId: string }[]): string[] {
  return lines.map(({ productId }) => productId)
}
