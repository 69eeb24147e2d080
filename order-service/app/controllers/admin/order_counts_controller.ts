import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PanelOrders } from '#controllers/panel_orders'
import { countOrdersByView } from '#queries/count_orders_by_view'

export default class OrderCountsController {
  /** What waits, for the navigation of all panels. */
  @inject()
  async index(_: HttpContext, orders: PanelOrders) {
    const { to_confirm: toConfirm, to_ship: toShip } = await countOrdersByView(await orders.scope())
    return { toConfirm, toShip }
  }
}
