import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefundPayment } from '#actions/payments/refund_payment'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { findWholeOrder } from '#queries/find_orders'
import { findPayment } from '#queries/find_payment'
import { orderShape } from '#validators/order_shape'
import OrderTransformer from '#transformers/order_transformer'
import { keyedRequest } from '#validators/keyed_request'
import { refundInput, refundPaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentRefundsController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'Refund a payment: an `amount` of it, or `all: true`, one of both',
      body: refundPaymentValidator,
      data: orderShape,
      idempotent: true,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, refund: RefundPayment) {
    const payment = await findPayment(ctx.params.id)
    const seen = await this.see(ctx, payment.orderId)
    await ctx.bouncer.with(OrderPolicy).authorize('handleMoney', seen)
    const { actor, role } = seen
    const key = keyedRequest(ctx.request, actor.id!, `/api/v1/payments/${payment.id}/refund`)
    const input = refundInput(await ctx.request.validateUsing(refundPaymentValidator))
    const answer = await refund.handle(payment.id, actor, input, {
      key,
      present: async (id, client) => {
        const order = await findWholeOrder(id, client)
        return { data: new OrderTransformer(order, role).withTimeline() }
      },
    })
    return this.send(ctx, answer)
  }
}
