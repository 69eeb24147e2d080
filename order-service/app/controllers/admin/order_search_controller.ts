import vine from '@vinejs/vine'
import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { withCodes } from '#queries/find_by_code'
import { findStoresByName } from '#queries/find_stores_by_name'
import { listOrders } from '#queries/list_orders'
import OrderRowTransformer from '#transformers/order_row_transformer'

const shownOrders = 8

const searchValidator = vine.create({ q: vine.string().trim().minLength(2).maxLength(100) })

/** What one search over everything finds, for the box and for the palette of all panels. */
export default class OrderSearchController {
  @inject()
  async index({ request }: HttpContext, panel: PanelOrderContext) {
    const scope = await panel.scope()
    const { q } = await request.validateUsing(searchValidator, { data: request.qs() })
    const filter = await withCodes(scope, { q })
    const [{ orders, meta }, stores] = await Promise.all([
      listOrders(scope, filter, { page: 1, perPage: shownOrders }),
      scope.role === 'staff' ? findStoresByName(q) : [],
    ])
    return {
      orders: orders.map((order) => new OrderRowTransformer(order).toObject()),
      total: meta.total,
      stores,
    }
  }
}
