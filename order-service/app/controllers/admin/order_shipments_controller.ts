import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ShipOrder } from '#actions/orders/ship'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { shipOrderValidator } from '#validators/order'

export default class OrderShipmentsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, shipOrder: ShipOrder) {
    const access = await orders.authorizeTransition('shipped')
    const { order, actor } = access
    const parcel = await request.validateUsing(shipOrderValidator)
    await shipOrder.handle({ ...parcel, orderId: order.id, actor, onlyUnsent: true })
    await orders.assertOwnWork(access, { type: 'moved', to: 'shipped' })
    return orders.backToOrder(order, 'shipped')
  }
}
