import type { HttpContext } from '@adonisjs/core/http'
import ReviewPolicy from '#policies/review_policy'
import { countReviewsByStatus } from '#queries/count_reviews_by_status'
import { findProducts } from '#queries/find_products'
import { listReviews } from '#queries/list_reviews'
import ProductTransformer from '#transformers/product_transformer'
import ReviewTransformer from '#transformers/review_transformer'
import { reviewViewsValidator } from '#validators/panel'
import { pageInput } from '@marketplace/shared/server/http/validation'

export default class ReviewsController {
  async index({ bouncer, inertia, locale, request }: HttpContext) {
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const input = await request.validateUsing(reviewViewsValidator, { data: request.qs() })
    const { view = 'pending' } = input
    const page = pageInput({ ...input, perPage: 50 }, locale)
    const { reviews, meta } = await listReviews({ status: view }, page)
    const products = await findProducts([...new Set(reviews.map(({ productId }) => productId))])
    return inertia.render('reviews/index', {
      reviews: ReviewTransformer.transform(reviews).useVariant('forAuthor'),
      products: ProductTransformer.transform(products),
      meta,
      view,
      counts: await countReviewsByStatus(),
    })
  }
}
