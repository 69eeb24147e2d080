import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmOrder } from '#actions/orders/confirm_order'
import { PanelOrders } from '#controllers/panel_orders'

export default class OrderConfirmationsController {
  @inject()
  async store(_: HttpContext, orders: PanelOrders, confirmOrder: ConfirmOrder) {
    const { order, actor } = await orders.toMove('confirmed')
    await confirmOrder.handle(order.id, actor)
    await orders.assertDoneBy(actor, order, { type: 'moved', to: 'confirmed' })
    return orders.backToOrder(order, 'confirmed')
  }
}
