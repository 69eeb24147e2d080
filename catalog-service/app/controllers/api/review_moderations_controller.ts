import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ModerateReview } from '#actions/reviews/moderate'
import ReviewPolicy from '#policies/review_policy'
import { findReview } from '#queries/find_review'
import ReviewTransformer, { ownReviewShape } from '#transformers/review_transformer'
import { approveReviewValidator, rejectReviewValidator } from '#validators/review'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ReviewModerationsController {
  static docs: ControllerDocs<'approve' | 'reject'> = {
    approve: {
      operationId: 'approveReview',
      summary: 'Approve a review, as it was read at `version`',
      body: approveReviewValidator,
      example: { version: 1 },
      data: ownReviewShape,
      errors: [409],
    },
    reject: {
      operationId: 'rejectReview',
      summary: 'Reject a review, as it was read at `version`',
      body: rejectReviewValidator,
      example: { reason: 'off_topic', note: 'C’est une question sur la livraison.', version: 1 },
      data: ownReviewShape,
      errors: [409],
    },
  }

  @inject()
  async approve(ctx: HttpContext, moderate: ModerateReview) {
    const { auth, bouncer, params, request, serialize, locale } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { id } = await findReview(params.id)
    const { version } = await request.validateUsing(approveReviewValidator)
    const moderator = auth.getUserOrFail()
    const review = await moderate.handle({ id, decision: { to: 'approved' }, moderator, version })
    return serialize(ReviewTransformer.transform(review, locale).useVariant('forAuthor'))
  }

  @inject()
  async reject(ctx: HttpContext, moderate: ModerateReview) {
    const { auth, bouncer, params, request, serialize, locale } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const { id } = await findReview(params.id)
    const { version, ...why } = await request.validateUsing(rejectReviewValidator)
    const moderator = auth.getUserOrFail()
    const decision = { to: 'rejected', ...why } as const
    const review = await moderate.handle({ id, decision, moderator, version })
    return serialize(ReviewTransformer.transform(review, locale).useVariant('forAuthor'))
  }
}
