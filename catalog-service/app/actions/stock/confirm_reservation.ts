import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { TakeStep } from '#actions/stock/take_step'
import { lockHead, readLines } from '#actions/stock/reservation'

/**
 * Keeps what a checkout has reserved until its orders end. Lines that had expired are taken again as far as
 * there is stock; `lost` names those for which nothing is reserved any more.
 */
@inject()
export class ConfirmReservation {
  constructor(private takeStep: TakeStep) {}

  async handle(id: string): Promise<{ confirmed: string[]; lost: string[] }> {
    return db.transaction(async (trx) => {
      if (!(await lockHead(trx, id))) throw new ProblemError('conflict')
      const lines = await readLines(trx, id)
      const moved = await this.takeStep.handle(trx, 'confirm', id, lines)
      const taken = new Set(moved.map(({ productId }) => productId))
      const lost = lines.filter(
        ({ status, productId }) =>
          status === 'released' || (status === 'expired' && !taken.has(productId))
      )
      const confirmed = lines.filter((line) => !lost.includes(line))
      return { confirmed: idsOf(confirmed), lost: idsOf(lost) }
    })
  }
}

function idsOf(lines: { productId: string }[]): string[] {
  return lines.map(({ productId }) => productId)
}
