import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { FailPayment } from '#actions/payments/fail'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import { failPaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentFailuresController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'failPayment',
      summary: 'A payment will not come',
      body: failPaymentValidator,
      example: { notes: 'Virement jamais reçu' },
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, fail: FailPayment) {
    const { payment, ...access } = await orders.authorizePayment()
    const { notes } = await ctx.request.validateUsing(failPaymentValidator)
    await fail.handle({ paymentId: payment.id, actor: access.actor, notes })
    return orders.serialize(access)
  }
}
