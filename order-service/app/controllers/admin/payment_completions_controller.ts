import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CompletePayment } from '#actions/payments/complete'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { completePaymentValidator } from '#validators/payment'

export default class PaymentCompletionsController {
  @inject()
  async store(
    { request }: HttpContext,
    orders: PanelOrderContext,
    completePayment: CompletePayment
  ) {
    const { payment, ...access } = await orders.authorizePayment()
    const { order, actor } = access
    const receipt = await request.validateUsing(completePaymentValidator)
    await completePayment.handle({ ...receipt, paymentId: payment.id, actor })
    await orders.assertOwnWork(access, { type: 'payment', to: 'completed' })
    return orders.backToOrder(order, 'received')
  }
}
