import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ShipOrder } from '#actions/orders/ship_order'
import { PanelOrders } from '#controllers/panel_orders'
import { shipOrderValidator } from '#validators/order'

export default class OrderShipmentsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, shipOrder: ShipOrder) {
    const { order, actor } = await orders.toMove('shipped')
    await shipOrder.handle(order.id, actor, await request.validateUsing(shipOrderValidator))
    await orders.assertDoneBy(actor, order, { type: 'moved', to: 'shipped' })
    return orders.backToOrder(order, 'shipped')
  }
}
