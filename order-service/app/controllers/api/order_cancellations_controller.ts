import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CancelOrder } from '#actions/orders/cancel'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { orderShape } from '#validators/order_shape'
import { cancelOrderValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderCancellationsController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'Cancel an order; order staff may refund what was paid and restock a refused parcel',
      body: cancelOrderValidator,
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, cancel: CancelOrder) {
    const seen = await this.see(ctx, ctx.params.id)
    await ctx.bouncer.with(OrderPolicy).authorize('move', seen, 'cancelled')
    const input = await ctx.request.validateUsing(cancelOrderValidator)
    if (input.refund) await ctx.bouncer.with(OrderPolicy).authorize('handleMoney', seen)
    await cancel.handle({ ...input, orderId: seen.order.id, actor: seen.actor })
    return this.show(ctx, seen)
  }
}
