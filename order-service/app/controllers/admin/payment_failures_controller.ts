import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { FailPayment } from '#actions/payments/fail'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { failPaymentValidator } from '#validators/payment'

export default class PaymentFailuresController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, failPayment: FailPayment) {
    const { payment, ...access } = await orders.authorizePayment()
    const { order, actor } = access
    const { notes } = await request.validateUsing(failPaymentValidator)
    await failPayment.handle({ paymentId: payment.id, actor, notes })
    await orders.assertOwnWork(access, { type: 'payment', to: 'failed' })
    return orders.backToOrder(order, 'failed')
  }
}
