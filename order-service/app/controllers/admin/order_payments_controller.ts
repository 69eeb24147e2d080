import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddPayment } from '#actions/payments/add_payment'
import { markReplayed } from '#controllers/idempotent_response'
import { PanelOrders } from '#controllers/panel_orders'
import { keyedRequest } from '#validators/keyed_request'
import { addPaymentValidator } from '#validators/payment'

export default class OrderPaymentsController {
  @inject()
  async store(ctx: HttpContext, orders: PanelOrders, addPayment: AddPayment) {
    const { order, actor } = await orders.toHandleMoney()
    const key = keyedRequest(ctx.request, actor.id!, `/admin/orders/${order.id}/payments`)
    const payment = await ctx.request.validateUsing(addPaymentValidator)
    const answering = { key, present: async (id: string) => ({ id }) }
    markReplayed(ctx, await addPayment.handle(order.id, actor, payment, answering))
    return orders.backToOrder(order, 'paymentAdded')
  }
}
