import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { WriteReview } from '#actions/reviews/write'
import ProductPolicy from '#policies/product_policy'
import ReviewPolicy from '#policies/review_policy'
import { findProduct } from '#queries/find_product'
import { findMemberIds } from '#queries/find_siblings'
import { listProductReviews } from '#queries/list_reviews'
import ReviewTransformer, {
  histogramShape,
  ownReviewShape,
  reviewShape,
} from '#transformers/review_transformer'
import { productReviewsValidator, writeReviewValidator } from '#validators/review'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ProductReviewsController {
  static docs: ControllerDocs<'index' | 'store'> = {
    index: {
      operationId: 'listProductReviews',
      summary: 'Approved reviews of a product, or of all of its family',
      public: true,
      query: productReviewsValidator,
      data: reviewShape,
      list: true,
      meta: histogramShape,
      errors: [503],
    },
    store: {
      operationId: 'writeReview',
      summary: 'Review a product that one has received',
      body: writeReviewValidator,
      example: { rating: 5, comment: 'Très belle pièce.' },
      data: ownReviewShape,
      status: 201,
      errors: [409, 503],
    },
  }

  async index(ctx: HttpContext) {
    const { bouncer, params, request, response, serialize, locale } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ReviewPolicy).authorize('listOfProduct')
    const input = await request.validateUsing(productReviewsValidator, { data: request.qs() })
    const filter = { ...input, productIds: await findMemberIds(product) }
    const { reviews, meta } = await listProductReviews(filter, pageInput(input, locale))
    response.vary('Accept-Language')
    response.header('Content-Language', locale)
    return serialize(ReviewTransformer.paginate(reviews, meta, locale))
  }

  @inject()
  async store(ctx: HttpContext, write: WriteReview) {
    const { auth, bouncer, params, request, response, serialize, locale } = ctx
    const product = await findProduct(params.id)
    await bouncer.with(ProductPolicy).authorize('view', product)
    await bouncer.with(ReviewPolicy).authorize('create', product)
    const input = await request.validateUsing(writeReviewValidator)
    const author = auth.getUserOrFail()
    const review = await write.handle({ ...input, productId: product.id, author })
    response.status(201)
    return serialize(ReviewTransformer.transform(review, locale).useVariant('forAuthor'))
  }
}
