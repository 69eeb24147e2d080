import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import { ModerateReview } from '#actions/reviews/moderate_review'
import type { Decision } from '#domain/moderation'
import ReviewPolicy from '#policies/review_policy'
import { findExistingReviews } from '#queries/find_existing_reviews'
import { moderationValidator } from '#validators/panel'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

export default class ReviewModerationsController {
  /** One decision about one review or many. Each is decided by itself; `pending` takes it back. */
  @inject()
  async store(ctx: HttpContext, moderate: ModerateReview) {
    const { auth, bouncer, request, response, session } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { ids: asked, ...input } = await request.validateUsing(moderationValidator)
    const ids = await findExistingReviews(asked)
    if (!ids.length) throw new ProblemError('not_found')
    for (const id of ids) await moderate.handle(id, decisionOf(input), auth.getUserOrFail().id)
    const undo = { url: '/admin/catalog/reviews/moderations', method: 'post' as const }
    session.flash('flash', {
      success: `catalog.flash.review_${input.decision}`,
      values: { count: ids.length },
      ...(input.decision === 'pending'
        ? {}
        : { undo: { ...undo, data: { ids, decision: 'pending' } } }),
    })
    return response.redirect().back()
  }
}

function decisionOf(input: Omit<Infer<typeof moderationValidator>, 'ids'>): Decision {
  if (input.decision !== 'rejected') return { to: input.decision }
  return { to: 'rejected', reason: input.reason!, note: input.note }
}
