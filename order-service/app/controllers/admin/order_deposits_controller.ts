import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AskDeposit } from '#actions/payments/ask_deposit'
import { markReplayed } from '#controllers/concerns/keyed_response'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { depositValidator } from '#validators/buyer'
import { keyedRequest } from '#validators/keyed_request'

export default class OrderDepositsController {
  @inject()
  async store(ctx: HttpContext, orders: PanelOrderContext, askDeposit: AskDeposit) {
    const { order, actor } = await orders.authorizeMoney()
    const key = keyedRequest(ctx.request, actor.id!, `/admin/orders/${order.id}/deposit`)
    const deposit = await ctx.request.validateUsing(depositValidator)
    const keyed = { key, serialize: async (id: string) => ({ id }) }
    markReplayed(ctx, await askDeposit.handle({ ...deposit, orderId: order.id, actor, keyed }))
    return orders.backToOrder(order, 'depositAsked')
  }
}
