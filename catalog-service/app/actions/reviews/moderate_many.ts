import { inject } from '@adonisjs/core'
import { ModerateReview } from '#actions/reviews/moderate'
import type { Decision } from '#domain/moderation'
import Review from '#models/review'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/**
 * Why a decision was not made: the author withdrew the review, a colleague was faster, or the text is
 * another one than was read.
 */
export type NotDecided = 'gone' | 'overtaken' | 'changed'

/** What became of the decisions sent, each counted from 0: the version it led to, or why it was not made. */
export type Moderated = {
  done: { at: number; version: number }[]
  failed: { at: number; why: NotDecided }[]
}

export type ReadDecision = Decision & { id: string; version: number }
type ModerateManyInput = { decisions: ReadDecision[]; moderatorId: string }

/** Staff decide about many reviews at once, each by itself. What changed since it was read stays as it is. */
@inject()
export class ModerateManyReviews {
  constructor(private moderate: ModerateReview) {}

  async handle({ decisions, moderatorId }: ModerateManyInput): Promise<Moderated> {
    const moderated: Moderated = { done: [], failed: [] }
    for (const [at, decision] of decisions.entries()) {
      const outcome = await this.#decide(decision, moderatorId)
      if (typeof outcome === 'number') moderated.done.push({ at, version: outcome })
      else moderated.failed.push({ at, why: outcome })
    }
    return moderated
  }

  async #decide({ id, version, ...decision }: ReadDecision, moderatorId: string) {
    try {
      return (await this.moderate.handle({ id, decision, moderatorId, version })).version
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (error.code === 'not_found') return 'gone'
      if (error.code === 'conflict') return whyStale(id)
      throw error
    }
  }
}

/** A review that somebody has decided about is no longer pending; an edit makes it pending again. */
async function whyStale(id: string): Promise<NotDecided> {
  const review = await Review.find(id)
  if (!review) return 'gone'
  return review.status === 'pending' ? 'changed' : 'overtaken'
}
