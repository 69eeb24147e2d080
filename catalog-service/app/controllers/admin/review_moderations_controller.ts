import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import { ModerateReviews } from '#actions/reviews/moderate_reviews'
import type { Decision } from '#domain/moderation'
import ReviewPolicy from '#policies/review_policy'
import { moderationValidator } from '#validators/panel'

type Asked = Infer<typeof moderationValidator>['decisions'][number]

export default class ReviewModerationsController {
  /** Decisions about one review or many; `pending` takes one back. The page is told of each that changed nothing. */
  @inject()
  async store(ctx: HttpContext, moderate: ModerateReviews) {
    const { auth, bouncer, request, response, session } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { decisions, seenAs } = await request.validateUsing(moderationValidator)
    const moderator = auth.getUserOrFail().id
    const moderated = await moderate.handle(decisions.map(toDecision), seenAs, moderator)
    session.flash('moderated', moderated)
    return response.redirect().back()
  }
}

function toDecision({ id, to, reason, note }: Asked): Decision & { id: string } {
  return to === 'rejected' ? { id, to, reason: reason!, note } : { id, to }
}
