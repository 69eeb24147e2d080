import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddPayment } from '#actions/payments/add_payment'
import { PanelOrders } from '#controllers/panel_orders'
import { keyedRequest } from '#validators/keyed_request'
import { addPaymentValidator } from '#validators/payment'

export default class OrderPaymentsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, addPayment: AddPayment) {
    const { order, actor } = await orders.toHandleMoney()
    const key = keyedRequest(request, actor.id!, `/admin/orders/${order.id}/payments`)
    const payment = await request.validateUsing(addPaymentValidator)
    await addPayment.handle(order.id, actor, payment, { key, present: async (id) => ({ id }) })
    return orders.backToOrder(order, 'paymentAdded')
  }
}
