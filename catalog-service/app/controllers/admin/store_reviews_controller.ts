import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReplyToReview } from '#actions/reviews/reply'
import { sendToLastPage, validPage, validQuery } from '#controllers/concerns/valid_query'
import { PanelScope } from '#policies/panel_scope'
import ReviewPolicy from '#policies/review_policy'
import { findProduct } from '#queries/find_product'
import { findProducts } from '#queries/find_products'
import { findReview } from '#queries/find_review'
import { listStoreReviews } from '#queries/list_store_reviews'
import ProductTransformer from '#transformers/product_transformer'
import ReviewTransformer from '#transformers/review_transformer'
import { storeReviewViewsValidator } from '#validators/panel'
import { panelReplyValidator } from '#validators/review'

/** What buyers say of an owner's products, and the owner's replies. */
@inject()
export default class StoreReviewsController {
  constructor(private scope: PanelScope) {}

  async index(ctx: HttpContext) {
    const { auth, bouncer, inertia, locale } = ctx
    await bouncer.with(ReviewPolicy).authorize('answer')
    const { storeId } = await this.scope.of(auth.getUserOrFail())
    const input = await validQuery(ctx, storeReviewViewsValidator)
    if (!input) return
    const { view = 'unanswered' } = input
    const page = validPage(ctx, input)
    if (!page) return
    const { reviews, meta, counts } = await listStoreReviews({ storeId: storeId!, view }, page)
    if (sendToLastPage(ctx, meta)) return
    const products = await findProducts([...new Set(reviews.map(({ productId }) => productId))])
    return inertia.render('reviews/store', {
      reviews: ReviewTransformer.transform(reviews, locale),
      products: ProductTransformer.transform(products),
      ...{ meta, view, counts },
    })
  }

  /** An empty text takes the reply back. */
  @inject()
  async update({ bouncer, params, request, response, session }: HttpContext, reply: ReplyToReview) {
    const review = await findReview(params.id)
    const product = await findProduct(review.productId)
    await bouncer.with(ReviewPolicy).authorize('reply', review, product)
    const { text = null } = await request.validateUsing(panelReplyValidator)
    await reply.handle({ id: review.id, text })
    const success = text === null ? 'catalog.flash.replyTakenBack' : 'catalog.flash.replied'
    session.flash('flash', { success })
    return response.redirect().back()
  }
}
