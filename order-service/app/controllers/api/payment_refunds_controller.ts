import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefundPayment } from '#actions/payments/refund'
import { sendKeyedResponse } from '#controllers/concerns/keyed_response'
import { OrderContext } from '#controllers/concerns/order_context'
import type { KeyedWork } from '#idempotency/respond_once'
import { findWholeOrder } from '#queries/find_orders'
import { orderShape } from '#validators/order_shape'
import OrderTransformer from '#transformers/order_transformer'
import { keyedRequest } from '#validators/keyed_request'
import { refundInput, refundPaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentRefundsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'refundPayment',
      summary: 'Refund a payment: an `amount` of it, or `all: true`, one of both',
      body: refundPaymentValidator,
      example: { amount: '149.00', notes: 'Un bol cassé' },
      data: orderShape,
      idempotent: true,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, refund: RefundPayment) {
    const { payment, ...access } = await orders.authorizePayment()
    const { actor, role } = access
    const key = keyedRequest(ctx.request, actor.id!, `/api/v1/payments/${payment.id}/refund`)
    const input = refundInput(await ctx.request.validateUsing(refundPaymentValidator))
    const keyed: KeyedWork = {
      key,
      serialize: async (id, client) => {
        const order = await findWholeOrder(id, client)
        return { data: new OrderTransformer(order, role).withTimeline() }
      },
    }
    return sendKeyedResponse(
      ctx,
      await refund.handle({ ...input, paymentId: payment.id, actor, keyed })
    )
  }
}
