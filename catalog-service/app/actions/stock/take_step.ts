import { inject } from '@adonisjs/core'
import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { Queue } from '@marketplace/shared/server/queue'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import RevalidateStorefront from '#jobs/revalidate_storefront'
import { applyMoves, turned, type MovedLine } from '#actions/stock/apply_moves'
import { stockTags } from '#domain/page_tags'
import { planStep, type Line, type Step } from '#domain/stock_line'

/** Takes one step with some lines of a reservation whose head the caller has locked. */
@inject()
export class TakeStep {
  constructor(private queue: Queue) {}

  /** Gives the lines that moved. Throws 409 `conflict` where the step may not be taken; nothing is moved then. */
  async handle(
    trx: TransactionClientContract,
    step: Step,
    reservationId: string,
    lines: Line[],
    orderId?: string
  ): Promise<MovedLine[]> {
    const moves = planStep(step, lines, orderId)
    if (!moves) throw new ProblemError('conflict')
    const moved = await applyMoves(trx, reservationId, moves, orderId)
    const changed = turned(moved)
    if (changed.length) {
      await this.queue.send(trx, RevalidateStorefront, { tags: stockTags(changed) })
    }
    return moved
  }
}

/** The lines that a step names, or all where it names none. Throws 409 where one of them is not reserved. */
export function namedLines(lines: Line[], productIds?: string[]): Line[] {
  if (!productIds) return lines
  const named = lines.filter(({ productId }) => productIds.includes(productId))
  if (named.length !== new Set(productIds).size) throw new ProblemError('conflict')
  return named
}
