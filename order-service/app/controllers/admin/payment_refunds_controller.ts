import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefundPayment } from '#actions/payments/refund_payment'
import { markReplayed } from '#controllers/idempotent_response'
import { PanelOrders } from '#controllers/panel_orders'
import { keyedRequest } from '#validators/keyed_request'
import { refundInput, refundPaymentValidator } from '#validators/payment'

export default class PaymentRefundsController {
  @inject()
  async store(ctx: HttpContext, orders: PanelOrders, refundPayment: RefundPayment) {
    const { order, actor, payment } = await orders.toHandlePayment()
    const key = keyedRequest(ctx.request, actor.id!, `/admin/orders/payments/${payment.id}/refund`)
    const refund = refundInput(await ctx.request.validateUsing(refundPaymentValidator))
    const answering = { key, present: async (id: string) => ({ id }) }
    markReplayed(ctx, await refundPayment.handle(payment.id, actor, refund, answering))
    return orders.backToOrder(order, 'refunded')
  }
}
