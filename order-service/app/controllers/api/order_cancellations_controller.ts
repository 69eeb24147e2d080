import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CancelOrder } from '#actions/orders/cancel'
import { OrderContext } from '#controllers/concerns/order_context'
import OrderPolicy from '#policies/order_policy'
import { orderShape } from '#validators/order_shape'
import { cancelOrderValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderCancellationsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'cancelOrder',
      summary: 'Cancel an order; order staff may refund what was paid and restock a refused parcel',
      body: cancelOrderValidator,
      example: { reason: 'Le client a changé d’avis' },
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, cancel: CancelOrder) {
    const access = await orders.authorizeTransition('cancelled')
    const input = await ctx.request.validateUsing(cancelOrderValidator)
    if (input.refund) await ctx.bouncer.with(OrderPolicy).authorize('handleMoney', access)
    await cancel.handle({ ...input, orderId: access.order.id, actor: access.actor })
    return orders.serialize(access)
  }
}
