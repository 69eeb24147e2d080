import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmOrder } from '#actions/orders/confirm'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderConfirmationsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'confirmOrder',
      summary: 'Confirm an order',
      data: orderShape,
      errors: [409, 422, 503],
    },
  }

  @inject()
  async store(_: HttpContext, orders: OrderContext, confirm: ConfirmOrder) {
    const access = await orders.authorizeTransition('confirmed')
    await confirm.handle({ orderId: access.order.id, actor: access.actor })
    return orders.serialize(access)
  }
}
