import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { LogContact } from '#actions/orders/log_contact'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { seenContactValidator } from '#validators/order_panel'

export default class OrderContactsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, log: LogContact) {
    const { order, actor } = await orders.authorizeDesk()
    const contact = await request.validateUsing(seenContactValidator)
    await log.handle({ ...contact, orderId: order.id, actor })
    return orders.backToOrder(order, contact.confirm ? 'confirmed' : 'contacted')
  }
}
