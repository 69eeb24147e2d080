import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddNote } from '#actions/orders/add_note'
import { PanelOrders } from '#controllers/panel_orders'
import { noteValidator } from '#validators/order'

export default class OrderNotesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, addNote: AddNote) {
    const { order, actor } = await orders.toNote()
    const { text } = await request.validateUsing(noteValidator)
    await addNote.handle({ orderId: order.id, actor, text })
    return orders.backToOrder(order, 'noted')
  }
}
