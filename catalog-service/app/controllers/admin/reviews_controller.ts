import type { HttpContext } from '@adonisjs/core/http'
import ReviewPolicy from '#policies/review_policy'
import { countRatings } from '#queries/count_ratings'
import { countReviewsByStatus } from '#queries/count_reviews_by_status'
import { findProducts } from '#queries/find_products'
import { findReviewers } from '#queries/find_reviewers'
import { listReviews } from '#queries/list_reviews'
import type { Moderated } from '#actions/reviews/moderate_many'
import ProductTransformer from '#transformers/product_transformer'
import ReviewTransformer from '#transformers/review_transformer'
import { reviewViewsValidator } from '#validators/panel'
import { pageInput } from '@marketplace/shared/server/http/validation'

export default class ReviewsController {
  async index({ bouncer, inertia, locale, request, session }: HttpContext) {
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const input = await request.validateUsing(reviewViewsValidator, { data: request.qs() })
    const { view = 'pending' } = input
    const page = pageInput({ ...input, perPage: 50 }, locale)
    const { reviews, meta } = await listReviews({ status: view }, page)
    const productIds = [...new Set(reviews.map(({ productId }) => productId))]
    const [products, ratings, reviewers, counts] = await Promise.all([
      findProducts(productIds),
      countRatings(productIds),
      findReviewers([...new Set(reviews.map(({ userId }) => userId))]),
      countReviewsByStatus(),
    ])
    return inertia.render('reviews/index', {
      reviews: ReviewTransformer.transform(reviews, locale).useVariant('forAuthor'),
      products: ProductTransformer.transform(products),
      ...{ ratings, reviewers, meta, view, counts },
      moderated: (session.flashMessages.get('moderated') ?? null) as Moderated | null,
    })
  }
}
