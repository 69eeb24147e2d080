import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ShipOrder } from '#actions/orders/ship'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import { shipOrderValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ShipmentsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'shipOrder',
      summary: 'Ship an order',
      body: shipOrderValidator,
      example: { carrier: 'Amana', trackingNumber: 'EE123456789MA' },
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, ship: ShipOrder) {
    const access = await orders.authorizeTransition('shipped')
    const parcel = await ctx.request.validateUsing(shipOrderValidator)
    await ship.handle({ ...parcel, orderId: access.order.id, actor: access.actor })
    return orders.serialize(access)
  }
}
