import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { validQuery } from '#controllers/concerns/valid_query'
import { filterOfView } from '#domain/product_list'
import { PanelScope } from '#policies/panel_scope'
import ProductPolicy from '#policies/product_policy'
import { exportProducts } from '#queries/export_products'
import { productViewsValidator } from '#validators/panel'
import { sendCsv } from '@marketplace/shared/server/csv/send'

export default class ProductExportsController {
  /** The products of a view of the list, with its filters. */
  @inject()
  async index(ctx: HttpContext, scope: PanelScope) {
    const { auth, bouncer, locale } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const { storeId } = await scope.of(auth.getUserOrFail())
    const input = await validQuery(ctx, productViewsValidator)
    if (!input) return
    const { view = 'all', q, category } = input
    const wanted = storeId ?? input.storeId
    const filter = { q: q ?? undefined, category, storeId: wanted, ...filterOfView(view) }
    return sendCsv(ctx, 'produits', await exportProducts(filter, locale))
  }
}
