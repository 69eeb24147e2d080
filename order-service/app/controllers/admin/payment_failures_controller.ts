import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { FailPayment } from '#actions/payments/fail_payment'
import { PanelOrders } from '#controllers/panel_orders'
import { failPaymentValidator } from '#validators/payment'

export default class PaymentFailuresController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, failPayment: FailPayment) {
    const { order, actor, payment } = await orders.toHandlePayment()
    const { notes } = await request.validateUsing(failPaymentValidator)
    await failPayment.handle(payment.id, actor, notes)
    await orders.assertDoneBy(actor, order, { type: 'payment', to: 'failed' })
    return orders.backToOrder(order, 'failed')
  }
}
