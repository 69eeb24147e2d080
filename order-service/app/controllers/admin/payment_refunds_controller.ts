import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefundPayment } from '#actions/payments/refund_payment'
import { markReplayed } from '#controllers/idempotent_response'
import { PanelOrders } from '#controllers/panel_orders'
import { keyedRequest } from '#validators/keyed_request'
import { refundSeenPaymentValidator } from '#validators/order_panel'
import { refundInput } from '#validators/payment'

export default class PaymentRefundsController {
  @inject()
  async store(ctx: HttpContext, orders: PanelOrders, refundPayment: RefundPayment) {
    const { order, actor, payment } = await orders.toHandlePayment()
    const key = keyedRequest(ctx.request, actor.id!, `/admin/orders/payments/${payment.id}/refund`)
    const { shownAmount, ...body } = await ctx.request.validateUsing(refundSeenPaymentValidator)
    const refund = { ...refundInput(body), shownAmount }
    const answering = { key, present: async (id: string) => ({ id }) }
    markReplayed(ctx, await refundPayment.handle(payment.id, actor, refund, answering))
    return orders.backToOrder(order, 'refunded')
  }
}
