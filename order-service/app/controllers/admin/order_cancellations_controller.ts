import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CancelOrder } from '#actions/orders/cancel_order'
import { PanelOrders } from '#controllers/panel_orders'
import { cancelSeenOrderValidator } from '#validators/order_panel'

export default class OrderCancellationsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, cancelOrder: CancelOrder) {
    const { order, actor } = await orders.toMove('cancelled')
    const cancellation = await request.validateUsing(cancelSeenOrderValidator)
    await cancelOrder.handle(order.id, actor, cancellation)
    await orders.assertDoneBy(actor, order, { type: 'moved', to: 'cancelled' })
    return orders.backToOrder(order, 'cancelled')
  }
}
