import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefundPayment } from '#actions/payments/refund'
import { markReplayed } from '#controllers/concerns/keyed_response'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { keyedRequest } from '#validators/keyed_request'
import { refundSeenPaymentValidator } from '#validators/order_panel'
import { refundInput } from '#validators/payment'

export default class PaymentRefundsController {
  @inject()
  async store(ctx: HttpContext, orders: PanelOrderContext, refundPayment: RefundPayment) {
    const { order, actor, payment } = await orders.authorizePayment()
    const key = keyedRequest(ctx.request, actor.id!, `/admin/orders/payments/${payment.id}/refund`)
    const { shownAmount, ...body } = await ctx.request.validateUsing(refundSeenPaymentValidator)
    const refund = { ...refundInput(body), shownAmount }
    const keyed = { key, serialize: async (id: string) => ({ id }) }
    markReplayed(
      ctx,
      await refundPayment.handle({ ...refund, paymentId: payment.id, actor, keyed })
    )
    return orders.backToOrder(order, 'refunded')
  }
}
