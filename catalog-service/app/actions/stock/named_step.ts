import { inject } from '@adonisjs/core'
import db from '@adonisjs/lucid/services/db'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import { namedLines, TakeStep } from '#actions/stock/take_step'
import { lockHead, readLines } from '#actions/stock/reservation'

export type NamedStepInput = { id: string; orderId: string; productIds: string[] }

/** A step of one order with the lines that it names. */
@inject()
export class NamedStep {
  constructor(private takeStep: TakeStep) {}

  async handle(step: 'commit' | 'return', { id, orderId, productIds }: NamedStepInput) {
    await db.transaction(async (trx) => {
      if (!(await lockHead(trx, id))) throw new ProblemError('conflict')
      const lines = namedLines(await readLines(trx, id), productIds)
      await this.takeStep.handle(trx, step, id, lines, orderId)
    })
  }
}
