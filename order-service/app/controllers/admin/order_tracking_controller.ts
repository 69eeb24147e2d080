import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CorrectTracking } from '#actions/orders/correct_tracking'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { trackingValidator } from '#validators/parcel'

export default class OrderTrackingController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, correct: CorrectTracking) {
    const { order, actor } = await orders.authorizeTransition('shipped')
    const tracking = await request.validateUsing(trackingValidator)
    await correct.handle({ ...tracking, orderId: order.id, actor })
    return orders.backToOrder(order, 'trackingChanged')
  }
}
