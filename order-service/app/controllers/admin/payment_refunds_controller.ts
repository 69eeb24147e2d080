import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { RefundPayment } from '#actions/payments/refund_payment'
import { PanelOrders } from '#controllers/panel_orders'
import { keyedRequest } from '#validators/keyed_request'
import { refundPaymentValidator } from '#validators/payment'

export default class PaymentRefundsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, refundPayment: RefundPayment) {
    const { order, actor, payment } = await orders.toHandlePayment()
    const key = keyedRequest(request, actor.id!, `/admin/orders/payments/${payment.id}/refund`)
    const refund = await request.validateUsing(refundPaymentValidator)
    await refundPayment.handle(payment.id, actor, refund, {
      key,
      present: async (id) => ({ id }),
    })
    return orders.backToOrder(order, 'refunded')
  }
}
