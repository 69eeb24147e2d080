import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddNote } from '#actions/orders/add_note'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import { noteValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderNotesController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'addOrderNote',
      summary: 'Leave a note for those who work on the order',
      body: noteValidator,
      example: { text: 'Rappeler demain matin' },
      data: orderShape,
      status: 201,
      errors: [503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, note: AddNote) {
    const access = await orders.authorizeNote()
    const { text } = await ctx.request.validateUsing(noteValidator)
    await note.handle({ orderIds: [access.order.id], actor: access.actor, text })
    ctx.response.status(201)
    return orders.serialize(access)
  }
}
