import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmOrder } from '#actions/orders/confirm'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { orderShape } from '#validators/order_shape'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderConfirmationsController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: { summary: 'Confirm an order', data: orderShape, errors: [409, 422, 503] },
  }

  @inject()
  async store(ctx: HttpContext, confirm: ConfirmOrder) {
    const seen = await this.see(ctx, ctx.params.id)
    await ctx.bouncer.with(OrderPolicy).authorize('move', seen, 'confirmed')
    await confirm.handle({ orderId: seen.order.id, actor: seen.actor })
    return this.show(ctx, seen)
  }
}
