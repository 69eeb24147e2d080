import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReplyToReview } from '#actions/reviews/reply'
import ReviewPolicy from '#policies/review_policy'
import { findProduct } from '#queries/find_product'
import { findReview } from '#queries/find_review'
import ReviewTransformer, { reviewShape } from '#transformers/review_transformer'
import { replyToReviewValidator } from '#validators/review'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ReviewRepliesController {
  static docs: ControllerDocs<'update' | 'destroy'> = {
    update: {
      operationId: 'replyToReview',
      summary: 'Answer a review of one’s store for everyone to read, or change that answer',
      body: replyToReviewValidator,
      example: { text: 'Merci ! Le plat va aussi au four.' },
      data: reviewShape,
    },
    destroy: {
      operationId: 'takeBackReply',
      summary: 'Take one’s answer to a review back',
      status: 204,
    },
  }

  @inject()
  async update(ctx: HttpContext, reply: ReplyToReview) {
    const { bouncer, params, request, serialize, locale } = ctx
    const { id } = await this.#reviewOfOwnStore(bouncer, params.id)
    const { text } = await request.validateUsing(replyToReviewValidator)
    const review = await reply.handle({ id, text })
    return serialize(ReviewTransformer.transform(review, locale))
  }

  @inject()
  async destroy({ bouncer, params, response }: HttpContext, reply: ReplyToReview) {
    const { id } = await this.#reviewOfOwnStore(bouncer, params.id)
    await reply.handle({ id, text: null })
    return response.noContent()
  }

  async #reviewOfOwnStore(bouncer: HttpContext['bouncer'], id: unknown) {
    const review = await findReview(id)
    const product = await findProduct(review.productId)
    await bouncer.with(ReviewPolicy).authorize('reply', review, product)
    return review
  }
}
