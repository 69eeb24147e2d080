import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import ProductPolicy from '#policies/product_policy'
import { countPendingReviews } from '#queries/count_pending_reviews'
import { countProductsByView } from '#queries/count_products_by_view'
import { PanelScope } from '#queries/panel_scope'
import { isStaff } from '@marketplace/shared/contracts/principal'

/** The numbers in the navigation of every panel. */
@inject()
export default class CountsController {
  constructor(private scope: PanelScope) {}

  async index({ auth, bouncer }: HttpContext) {
    await bouncer.with(ProductPolicy).authorize('manage')
    const principal = auth.getUserOrFail()
    const { storeId } = await this.scope.of(principal)
    const { all } = await countProductsByView(storeId)
    if (!isStaff(principal, 'catalog_staff')) return { products: all }
    return { products: all, reviews: await countPendingReviews() }
  }
}
