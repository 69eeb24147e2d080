import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmOrder } from '#actions/orders/confirm'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'

export default class OrderConfirmationsController {
  @inject()
  async store(_: HttpContext, orders: PanelOrderContext, confirmOrder: ConfirmOrder) {
    const access = await orders.authorizeTransition('confirmed')
    const { order, actor } = access
    await confirmOrder.handle({ orderId: order.id, actor })
    await orders.assertOwnWork(access, { type: 'moved', to: 'confirmed' })
    return orders.backToOrder(order, 'confirmed')
  }
}
