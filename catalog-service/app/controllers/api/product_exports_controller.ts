import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PanelScope } from '#policies/panel_scope'
import ProductPolicy from '#policies/product_policy'
import { exportProducts } from '#queries/export_products'
import { idList } from '#validators/id_list'
import { assertPriceRange, exportProductsValidator } from '#validators/product'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'
import { sendCsv } from '@marketplace/shared/server/csv/send'

export default class ProductExportsController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'exportProducts',
      summary:
        'At most 10 000 products as a CSV that can be imported: an owner’s own, or any for staff',
      query: exportProductsValidator,
      sends: 'text/csv',
      errors: [503],
    },
  }

  @inject()
  async index(ctx: HttpContext, scope: PanelScope) {
    const { auth, bouncer, locale, request } = ctx
    await bouncer.with(ProductPolicy).authorize('manage')
    const input = await request.validateUsing(exportProductsValidator, { data: request.qs() })
    assertPriceRange(input)
    const own = (await scope.of(auth.getUserOrFail())).storeId
    const storeId = input.storeId ?? own
    if (storeId) await bouncer.with(ProductPolicy).authorize('create', storeId)
    const ids = input.ids === undefined ? undefined : idList(input.ids)
    const filter = { ...input, ids, storeId, status: input.status ?? ('all' as const) }
    return sendCsv(ctx, 'produits', await exportProducts(filter, locale))
  }
}
