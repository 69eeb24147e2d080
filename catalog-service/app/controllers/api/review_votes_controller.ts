import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReportReview } from '#actions/reviews/report'
import { VoteOnReview } from '#actions/reviews/vote'
import ReviewPolicy from '#policies/review_policy'
import { findProduct } from '#queries/find_product'
import { findReview } from '#queries/find_review'
import ReviewTransformer, { reviewShape } from '#transformers/review_transformer'
import { reportReviewValidator } from '#validators/review'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

/** What readers think of a review: that it helps, or that staff should look at it. */
export default class ReviewVotesController {
  static docs: ControllerDocs<'update' | 'destroy' | 'report'> = {
    update: {
      operationId: 'findReviewHelpful',
      summary: 'Find a review helpful',
      data: reviewShape,
    },
    destroy: {
      operationId: 'takeBackVote',
      summary: 'Find a review helpful no longer',
      data: reviewShape,
    },
    report: {
      operationId: 'reportReview',
      summary: 'Ask staff to look at a review',
      body: reportReviewValidator,
      example: { reason: 'personal_data' },
      status: 204,
    },
  }

  @inject()
  async update(ctx: HttpContext, vote: VoteOnReview) {
    return this.#vote(ctx, vote, true)
  }

  @inject()
  async destroy(ctx: HttpContext, vote: VoteOnReview) {
    return this.#vote(ctx, vote, false)
  }

  @inject()
  async report({ auth, bouncer, params, request, response }: HttpContext, report: ReportReview) {
    const { id } = await this.#reviewToJudge(bouncer, params.id)
    const { reason } = await request.validateUsing(reportReviewValidator)
    await report.handle({ id, userId: auth.getUserOrFail().id, reason })
    return response.noContent()
  }

  async #vote(ctx: HttpContext, vote: VoteOnReview, isHelpful: boolean) {
    const { auth, bouncer, params, serialize, locale } = ctx
    const { id } = await this.#reviewToJudge(bouncer, params.id)
    await vote.handle({ id, userId: auth.getUserOrFail().id, isHelpful })
    return serialize(ReviewTransformer.transform(await findReview(id), locale))
  }

  async #reviewToJudge(bouncer: HttpContext['bouncer'], id: unknown) {
    const review = await findReview(id)
    const product = await findProduct(review.productId)
    await bouncer.with(ReviewPolicy).authorize('judge', review, product)
    return review
  }
}
