import type { HttpContext } from '@adonisjs/core/http'
import { listReviews } from '#queries/list_reviews'
import ReviewTransformer, { ownReviewShape } from '#transformers/review_transformer'
import { authorReviewsValidator } from '#validators/review'
import { pageInput, uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class AuthorReviewsController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'listReviewsOfAuthor',
      summary: 'The reviews of an author, as the author sees them',
      query: authorReviewsValidator,
      data: ownReviewShape,
      list: true,
      errors: [503],
    },
  }

  async index({ params, request, serialize, locale }: HttpContext) {
    const userId = uuidOrNotFound(params.id)
    const input = await request.validateUsing(authorReviewsValidator, { data: request.qs() })
    const { reviews, meta } = await listReviews({ userId }, pageInput(input, locale))
    return serialize(ReviewTransformer.paginate(reviews, meta, locale).useVariant('forAuthor'))
  }
}
