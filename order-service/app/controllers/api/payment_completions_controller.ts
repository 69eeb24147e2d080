import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CompletePayment } from '#actions/payments/complete'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import { completePaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentCompletionsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'completePayment',
      summary: 'The money of a payment is there, all of it or a part',
      body: completePaymentValidator,
      example: { amount: '298.00', transactionId: 'VIR-20260101-77' },
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, complete: CompletePayment) {
    const { payment, ...access } = await orders.authorizePayment()
    const receipt = await ctx.request.validateUsing(completePaymentValidator)
    await complete.handle({ ...receipt, paymentId: payment.id, actor: access.actor })
    return orders.serialize(access)
  }
}
