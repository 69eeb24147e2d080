import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ModerateReview } from '#actions/reviews/moderate_review'
import ReviewPolicy from '#policies/review_policy'
import { findReview } from '#queries/find_review'
import ReviewTransformer, { ownReviewShape } from '#transformers/review_transformer'
import { rejectReviewValidator } from '#validators/review'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ReviewModerationsController {
  static docs: ControllerDocs<'approve' | 'reject'> = {
    approve: { summary: 'Approve a review', data: ownReviewShape },
    reject: { summary: 'Reject a review', body: rejectReviewValidator, data: ownReviewShape },
  }

  @inject()
  async approve({ auth, bouncer, params, serialize }: HttpContext, moderate: ModerateReview) {
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { id } = await findReview(params.id)
    const review = await moderate.handle(id, { to: 'approved' }, auth.getUserOrFail().id)
    return serialize(ReviewTransformer.transform(review).useVariant('forAuthor'))
  }

  @inject()
  async reject(ctx: HttpContext, moderate: ModerateReview) {
    const { auth, bouncer, params, request, serialize } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { id } = await findReview(params.id)
    const why = await request.validateUsing(rejectReviewValidator)
    const review = await moderate.handle(id, { to: 'rejected', ...why }, auth.getUserOrFail().id)
    return serialize(ReviewTransformer.transform(review).useVariant('forAuthor'))
  }
}
