import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeliverOrder } from '#actions/orders/deliver_order'
import { PanelOrders } from '#controllers/panel_orders'
import { deliverSeenOrderValidator } from '#validators/order_panel'

export default class OrderDeliveriesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, deliverOrder: DeliverOrder) {
    const { order, actor } = await orders.toMove('delivered')
    const delivery = await request.validateUsing(deliverSeenOrderValidator)
    await deliverOrder.handle(order.id, actor, delivery)
    await orders.assertDoneBy(actor, order, { type: 'moved', to: 'delivered' })
    return orders.backToOrder(order, 'delivered')
  }
}
