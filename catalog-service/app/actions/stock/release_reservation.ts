import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { namedLines, TakeStep } from '#actions/stock/take_step'
import { openHead, readLines } from '#actions/stock/reservation'

export type ReleaseInput = { id: string; orderId?: string; productIds?: string[] }

/**
 * Gives reserved stock back: the lines named, or the whole reservation. One that never came leaves a
 * released head behind, so that it is refused should it still arrive.
 */
@inject()
export class ReleaseReservation {
  constructor(private takeStep: TakeStep) {}

  async handle(input: ReleaseInput): Promise<void> {
    await db.transaction((trx) => this.within(trx, input))
  }

  /** The same inside another write's transaction. */
  async within(trx: TransactionClientContract, { id, orderId, productIds }: ReleaseInput) {
    const head = await openHead(trx, id, { status: 'released' })
    if (head.status === 'released') return
    const lines = namedLines(await readLines(trx, id), productIds)
    await this.takeStep.handle(trx, 'release', id, lines, orderId)
    if (!productIds) await trx.from('reservations').where({ id }).update({ status: 'released' })
  }
}
