import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddPayment } from '#actions/payments/add'
import { markReplayed } from '#controllers/concerns/keyed_response'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { keyedRequest } from '#validators/keyed_request'
import { addPaymentValidator } from '#validators/payment'

export default class OrderPaymentsController {
  @inject()
  async store(ctx: HttpContext, orders: PanelOrderContext, addPayment: AddPayment) {
    const { order, actor } = await orders.authorizeMoney()
    const key = keyedRequest(ctx.request, actor.id!, `/admin/orders/${order.id}/payments`)
    const payment = await ctx.request.validateUsing(addPaymentValidator)
    const keyed = { key, serialize: async (id: string) => ({ id }) }
    markReplayed(ctx, await addPayment.handle({ ...payment, orderId: order.id, actor, keyed }))
    return orders.backToOrder(order, 'paymentAdded')
  }
}
