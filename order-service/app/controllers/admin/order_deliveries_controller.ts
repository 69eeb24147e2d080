import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeliverOrder } from '#actions/orders/deliver_order'
import { PanelOrders } from '#controllers/panel_orders'

export default class OrderDeliveriesController {
  @inject()
  async store(_: HttpContext, orders: PanelOrders, deliverOrder: DeliverOrder) {
    const { order, actor } = await orders.toMove('delivered')
    await deliverOrder.handle(order.id, actor)
    await orders.assertDoneBy(actor, order, { type: 'moved', to: 'delivered' })
    return orders.backToOrder(order, 'delivered')
  }
}
