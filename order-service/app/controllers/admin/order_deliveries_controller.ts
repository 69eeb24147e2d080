import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeliverOrder } from '#actions/orders/deliver'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { deliverSeenOrderValidator } from '#validators/order_panel'

export default class OrderDeliveriesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, deliverOrder: DeliverOrder) {
    const access = await orders.authorizeTransition('delivered')
    const { order, actor } = access
    const { shownAmount } = await request.validateUsing(deliverSeenOrderValidator)
    await deliverOrder.handle({ orderId: order.id, actor, shownAmount })
    await orders.assertOwnWork(access, { type: 'moved', to: 'delivered' })
    return orders.backToOrder(order, 'delivered')
  }
}
