import type { HttpContext } from '@adonisjs/core/http'
import { sendToLastPage, validPage, validQuery } from '#controllers/concerns/valid_query'
import ReviewPolicy from '#policies/review_policy'
import { listRatingCounts } from '#queries/list_rating_counts'
import { findReviewCounts } from '#queries/find_review_counts'
import { findProducts } from '#queries/find_products'
import { findReviewContexts } from '#queries/find_review_context'
import { findReviewers } from '#queries/find_reviewers'
import { listReviews } from '#queries/list_reviews'
import { listStoreOptions } from '#queries/list_store_options'
import type { Moderated } from '#actions/reviews/moderate_many'
import ProductTransformer from '#transformers/product_transformer'
import ReviewTransformer from '#transformers/review_transformer'
import { reviewViewsValidator } from '#validators/panel'

export default class ReviewsController {
  async index(ctx: HttpContext) {
    const { bouncer, inertia, locale, session } = ctx
    await bouncer.with(ReviewPolicy).authorize('moderate')
    const input = await validQuery(ctx, reviewViewsValidator)
    if (!input) return
    const { view = 'pending', q, reported, rating, language, storeId } = input
    const page = validPage(ctx, input)
    if (!page) return
    const { reviews, meta } = await listReviews(
      {
        ...(view === 'reported' || view === 'decided' ? {} : { status: view }),
        isReported: view === 'reported' || reported !== undefined,
        isDecided: view === 'decided',
        ...{ rating, language, storeId, q: q ?? undefined },
      },
      page
    )
    if (sendToLastPage(ctx, meta)) return
    const productIds = [...new Set(reviews.map(({ productId }) => productId))]
    const [products, ratings, reviewers, contexts, counts, stores] = await Promise.all([
      findProducts(productIds),
      listRatingCounts(productIds),
      findReviewers([...new Set(reviews.map(({ userId }) => userId))]),
      findReviewContexts(reviews.map(({ id }) => id)),
      findReviewCounts(),
      listStoreOptions(),
    ])
    return inertia.render('reviews/index', {
      reviews: ReviewTransformer.transform(reviews, locale).useVariant('forQueue'),
      products: ProductTransformer.transform(products),
      ...{ ratings, reviewers, contexts, meta, view, counts, stores },
      moderated: (session.flashMessages.get('moderated') ?? null) as Moderated | null,
    })
  }
}
