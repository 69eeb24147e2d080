import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { EditReview } from '#actions/reviews/edit'
import { WithdrawReview } from '#actions/reviews/withdraw'
import ReviewPolicy from '#policies/review_policy'
import { findReview } from '#queries/find_review'
import { listReviews } from '#queries/list_reviews'
import ReviewTransformer, { ownReviewShape } from '#transformers/review_transformer'
import { editReviewValidator, listReviewsValidator } from '#validators/review'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ReviewsController {
  static docs: ControllerDocs<'index' | 'update' | 'destroy'> = {
    index: {
      operationId: 'listReviews',
      summary: 'One’s own reviews with `mine`, else those of a status, for staff',
      query: listReviewsValidator,
      data: ownReviewShape,
      list: true,
    },
    update: {
      operationId: 'editReview',
      summary: 'Edit one’s review',
      body: editReviewValidator,
      example: { rating: 4, version: 1 },
      data: ownReviewShape,
      errors: [409],
    },
    destroy: { operationId: 'withdrawReview', summary: 'Withdraw one’s review', status: 204 },
  }

  async index({ auth, bouncer, request, serialize, locale }: HttpContext) {
    const input = await request.validateUsing(listReviewsValidator, { data: request.qs() })
    await bouncer.with(ReviewPolicy).authorize('list', input)
    const userId = input.mine ? auth.getUserOrFail().id : undefined
    const filter = { userId, status: input.status }
    const { reviews, meta } = await listReviews(filter, pageInput(input, locale))
    return serialize(ReviewTransformer.paginate(reviews, meta, locale).useVariant('forAuthor'))
  }

  @inject()
  async update(ctx: HttpContext, edit: EditReview) {
    const { auth, bouncer, params, request, serialize, locale } = ctx
    const { id } = await this.#ownReview(bouncer, params.id)
    const input = await request.validateUsing(editReviewValidator)
    const review = await edit.handle({ ...input, id, author: auth.getUserOrFail() })
    return serialize(ReviewTransformer.transform(review, locale).useVariant('forAuthor'))
  }

  @inject()
  async destroy({ bouncer, params, response }: HttpContext, withdraw: WithdrawReview) {
    const { id } = await this.#ownReview(bouncer, params.id)
    await withdraw.handle({ id })
    return response.noContent()
  }

  async #ownReview(bouncer: HttpContext['bouncer'], id: unknown) {
    const review = await findReview(id)
    await bouncer.with(ReviewPolicy).authorize('edit', review)
    return review
  }
}
