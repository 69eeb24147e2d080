import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { DeliverOrder } from '#actions/orders/deliver'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { orderShape } from '#validators/order_shape'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class DeliveriesController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'The parcel has arrived; cash on delivery is in hand',
      data: orderShape,
      errors: [409, 422, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, deliver: DeliverOrder) {
    const seen = await this.see(ctx, ctx.params.id)
    await ctx.bouncer.with(OrderPolicy).authorize('move', seen, 'delivered')
    await deliver.handle({ orderId: seen.order.id, actor: seen.actor })
    return this.show(ctx, seen)
  }
}
