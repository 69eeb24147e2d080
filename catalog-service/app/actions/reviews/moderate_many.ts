import { inject } from '@adonisjs/core'
import { ModerateReview } from '#actions/reviews/moderate_review'
import type { Decision } from '#domain/moderation'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { ReviewStatus } from '@marketplace/shared/contracts/reviews'

/** What became of a decision: its author withdrew the review, or a colleague was faster. */
export type Outcome = 'done' | 'gone' | 'overtaken'

/** How many decisions were made, and which of those sent, counted from 0, changed nothing. */
export type Moderated = { done: number; failed: { at: number; why: Exclude<Outcome, 'done'> }[] }

/** Staff decide about many reviews at once. Each is decided by itself; what was decided meanwhile stays so. */
@inject()
export class ModerateReviews {
  constructor(private moderate: ModerateReview) {}

  async handle(
    decisions: (Decision & { id: string })[],
    seenAs: ReviewStatus,
    moderatorId: string
  ): Promise<Moderated> {
    const moderated: Moderated = { done: 0, failed: [] }
    for (const [at, { id, ...decision }] of decisions.entries()) {
      const why = await this.#decide(id, decision, seenAs, moderatorId)
      if (why === 'done') moderated.done++
      else moderated.failed.push({ at, why })
    }
    return moderated
  }

  async #decide(
    id: string,
    decision: Decision,
    seenAs: ReviewStatus,
    moderatorId: string
  ): Promise<Outcome> {
    let isOvertaken = false
    try {
      await this.moderate.handle(id, decision, moderatorId, ({ status }) => {
        isOvertaken = status !== seenAs && status !== decision.to
        return !isOvertaken
      })
      return isOvertaken ? 'overtaken' : 'done'
    } catch (error) {
      if (error instanceof ProblemError && error.code === 'not_found') return 'gone'
      throw error
    }
  }
}
