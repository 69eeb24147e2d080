import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ShipOrder } from '#actions/orders/ship'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { orderShape } from '#validators/order_shape'
import { shipOrderValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ShipmentsController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'Ship an order',
      body: shipOrderValidator,
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, ship: ShipOrder) {
    const seen = await this.see(ctx, ctx.params.id)
    await ctx.bouncer.with(OrderPolicy).authorize('move', seen, 'shipped')
    const parcel = await ctx.request.validateUsing(shipOrderValidator)
    await ship.handle({ ...parcel, orderId: seen.order.id, actor: seen.actor })
    return this.show(ctx, seen)
  }
}
