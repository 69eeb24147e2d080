import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import { ModerateManyReviews, type ReadDecision } from '#actions/reviews/moderate_many'
import ReviewPolicy from '#policies/review_policy'
import { moderationValidator } from '#validators/panel'

type Asked = Infer<typeof moderationValidator>['decisions'][number]

export default class ReviewModerationsController {
  /** Takes decisions about one review or many; `pending` takes one back. The page tells which failed. */
  @inject()
  async store(ctx: HttpContext, moderate: ModerateManyReviews) {
    const { auth, bouncer, request, response, session } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { decisions } = await request.validateUsing(moderationValidator)
    const moderated = await moderate.handle({
      decisions: decisions.map(toDecision),
      moderator: auth.getUserOrFail(),
    })
    session.flash('moderated', moderated)
    return response.redirect().withQs().back()
  }
}

function toDecision({ id, version, to, reason, note }: Asked): ReadDecision {
  return to === 'rejected' ? { id, version, to, reason: reason!, note } : { id, version, to }
}
