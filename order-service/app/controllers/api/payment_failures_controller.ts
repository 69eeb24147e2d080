import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { FailPayment } from '#actions/payments/fail'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { findPayment } from '#queries/find_payment'
import { orderShape } from '#validators/order_shape'
import { failPaymentValidator } from '#validators/payment'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PaymentFailuresController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'A payment will not come',
      body: failPaymentValidator,
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, fail: FailPayment) {
    const payment = await findPayment(ctx.params.id)
    const seen = await this.see(ctx, payment.orderId)
    await ctx.bouncer.with(OrderPolicy).authorize('handleMoney', seen)
    const { notes } = await ctx.request.validateUsing(failPaymentValidator)
    await fail.handle({ paymentId: payment.id, actor: seen.actor, notes })
    return this.show(ctx, seen)
  }
}
