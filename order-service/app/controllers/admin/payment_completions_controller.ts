import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { CompletePayment } from '#actions/payments/complete_payment'
import { PanelOrders } from '#controllers/panel_orders'
import { completePaymentValidator } from '#validators/payment'

export default class PaymentCompletionsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, completePayment: CompletePayment) {
    const { order, actor, payment } = await orders.toHandlePayment()
    const receipt = await request.validateUsing(completePaymentValidator)
    await completePayment.handle(payment.id, actor, receipt)
    await orders.assertDoneBy(actor, order, { type: 'payment', to: 'completed' })
    return orders.backToOrder(order, 'received')
  }
}
