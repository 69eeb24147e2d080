import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddNote } from '#actions/orders/add_note'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { noteValidator } from '#validators/order'

export default class OrderNotesController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, addNote: AddNote) {
    const { order, actor } = await orders.authorizeNote()
    const { text } = await request.validateUsing(noteValidator)
    await addNote.handle({ orderId: order.id, actor, text })
    return orders.backToOrder(order, 'noted')
  }
}
