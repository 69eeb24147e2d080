import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CancelOrder } from '#actions/orders/cancel_order'
import { PanelOrders } from '#controllers/panel_orders'
import { cancelOrderValidator } from '#validators/order'

export default class OrderCancellationsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, cancelOrder: CancelOrder) {
    const { order, actor } = await orders.toMove('cancelled')
    await cancelOrder.handle(order.id, actor, await request.validateUsing(cancelOrderValidator))
    return orders.backToOrder(order, 'cancelled')
  }
}
