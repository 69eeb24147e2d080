import { inject } from '@adonisjs/core'
import { ModerateReview } from '#actions/reviews/moderate'
import type { Actor } from '#domain/actor'
import type { Decision } from '#domain/moderation'
import Review from '#models/review'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** Why a decision failed: the author withdrew the review, a colleague was faster, or the text changed. */
export type NotDecided = 'gone' | 'overtaken' | 'changed'

/** The outcome of each decision, counted from 0: the new version, or why it failed. */
export type Moderated = {
  done: { at: number; version: number }[]
  failed: { at: number; why: NotDecided }[]
}

export type ReadDecision = Decision & { id: string; version: number }
type ModerateManyInput = { decisions: ReadDecision[]; moderator: Actor }

/** Decides about many reviews, each by itself. A review that changed since it was read stays as it is. */
@inject()
export class ModerateManyReviews {
  constructor(private moderate: ModerateReview) {}

  async handle({ decisions, moderator }: ModerateManyInput): Promise<Moderated> {
    const moderated: Moderated = { done: [], failed: [] }
    for (const [at, decision] of decisions.entries()) {
      const outcome = await this.#decide(decision, moderator)
      if (typeof outcome === 'number') moderated.done.push({ at, version: outcome })
      else moderated.failed.push({ at, why: outcome })
    }
    return moderated
  }

  async #decide({ id, version, ...decision }: ReadDecision, moderator: Actor) {
    try {
      return (await this.moderate.handle({ id, decision, moderator, version })).version
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
      if (error.code === 'not_found') return 'gone'
      if (error.code === 'conflict') return whyStale(id)
      throw error
    }
  }
}

/** An edit makes a review pending again; a colleague's decision does not. */
async function whyStale(id: string): Promise<NotDecided> {
  const review = await Review.find(id)
  if (!review) return 'gone'
  return review.status === 'pending' ? 'changed' : 'overtaken'
}
