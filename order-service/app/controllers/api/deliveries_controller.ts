import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeliverOrder } from '#actions/orders/deliver'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class DeliveriesController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'deliverOrder',
      summary: 'The parcel has arrived; cash on delivery is in hand',
      data: orderShape,
      errors: [409, 422, 503],
    },
  }

  @inject()
  async store(_: HttpContext, orders: OrderContext, deliver: DeliverOrder) {
    const access = await orders.authorizeTransition('delivered')
    await deliver.handle({ orderId: access.order.id, actor: access.actor })
    return orders.serialize(access)
  }
}
