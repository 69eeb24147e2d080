import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { readListAddress } from '#controllers/concerns/read_list_address'
import { exportOrders } from '#queries/export_orders'
import { sendCsv } from '@marketplace/shared/server/csv/send'

export default class OrderExportsController {
  /** The list that the address names, with its filters and in its order, as far as the person works on it. */
  @inject()
  async index(ctx: HttpContext, panel: PanelOrderContext) {
    const scope = await panel.scope()
    const { filter, sort } = await readListAddress(ctx.request.qs(), scope)
    return sendCsv(ctx, 'commandes', exportOrders(scope, filter, sort, { locale: ctx.locale }))
  }
}
