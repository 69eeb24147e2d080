import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CompletePayment } from '#actions/payments/complete'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { findPayment } from '#queries/find_payment'
import { orderShape } from '#validators/order_shape'
import { completePaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentCompletionsController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'The money of a payment is there, all of it or a part',
      body: completePaymentValidator,
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, complete: CompletePayment) {
    const payment = await findPayment(ctx.params.id)
    const seen = await this.see(ctx, payment.orderId)
    await ctx.bouncer.with(OrderPolicy).authorize('handleMoney', seen)
    const receipt = await ctx.request.validateUsing(completePaymentValidator)
    await complete.handle({ ...receipt, paymentId: payment.id, actor: seen.actor })
    return this.show(ctx, seen)
  }
}
