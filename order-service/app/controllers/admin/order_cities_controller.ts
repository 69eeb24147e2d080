import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AcceptCity } from '#actions/orders/accept_city'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { acceptCityValidator } from '#validators/parcel'

export default class OrderCitiesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, accept: AcceptCity) {
    const { order, actor } = await orders.authorizeDesk()
    const input = await request.validateUsing(acceptCityValidator)
    await accept.handle({ ...input, orderId: order.id, actor })
    return orders.backToOrder(order, 'cityAccepted')
  }
}
