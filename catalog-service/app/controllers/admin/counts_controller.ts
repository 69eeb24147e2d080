import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import ProductPolicy from '#policies/product_policy'
import { findPendingReviewCount } from '#queries/find_pending_review_count'
import { findProductCounts } from '#queries/find_product_counts'
import { PanelScope } from '#policies/panel_scope'
import { isStaff } from '@marketplace/shared/contracts/principal'

/** The numbers in the navigation of every panel. */
@inject()
export default class CountsController {
  constructor(private scope: PanelScope) {}

  async index({ auth, bouncer }: HttpContext) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const principal = auth.getUserOrFail()
    const { storeId } = await this.scope.of(principal)
    const { all } = await findProductCounts(['all'], storeId)
    if (!isStaff(principal, 'catalog_staff')) return { products: all }
    return { products: all, reviews: await findPendingReviewCount() }
  }
}
