import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { NoteOrder } from '#actions/orders/note_order'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { noteValidator } from '#validators/order'

export default class OrderNotesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, noteOrder: NoteOrder) {
    const { order, actor } = await orders.authorizeNote()
    const { text } = await request.validateUsing(noteValidator)
    await noteOrder.handle(order.id, actor, text)
    return orders.backToOrder(order, 'noted')
  }
}
