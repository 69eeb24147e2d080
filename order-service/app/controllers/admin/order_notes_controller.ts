import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { NoteOrder } from '#actions/orders/note_order'
import { PanelOrders } from '#controllers/panel_orders'
import { noteValidator } from '#validators/order'

export default class OrderNotesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrders, noteOrder: NoteOrder) {
    const { order, actor } = await orders.toNote()
    const { text } = await request.validateUsing(noteValidator)
    await noteOrder.handle(order.id, actor, text)
    return orders.backToOrder(order, 'noted')
  }
}
