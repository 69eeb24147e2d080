import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CancelOrder } from '#actions/orders/cancel'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { cancelSeenOrderValidator } from '#validators/order_panel'

export default class OrderCancellationsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, cancelOrder: CancelOrder) {
    const access = await orders.authorizeTransition('cancelled')
    const { order, actor } = access
    const cancellation = await request.validateUsing(cancelSeenOrderValidator)
    await cancelOrder.handle({ ...cancellation, orderId: order.id, actor })
    await orders.assertOwnWork(access, { type: 'moved', to: 'cancelled' })
    return orders.backToOrder(order, 'cancelled')
  }
}
