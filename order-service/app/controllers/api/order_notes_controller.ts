import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddNote } from '#actions/orders/add_note'
import { OrderFace } from '#controllers/order_face'
import OrderPolicy from '#policies/order_policy'
import { orderShape } from '#validators/order_shape'
import { noteValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderNotesController extends OrderFace {
  static docs: ControllerDocs<'store'> = {
    store: {
      summary: 'Leave a note for those who work on the order',
      body: noteValidator,
      data: orderShape,
      status: 201,
      errors: [503],
    },
  }

  @inject()
  async store(ctx: HttpContext, note: AddNote) {
    const seen = await this.see(ctx, ctx.params.id)
    await ctx.bouncer.with(OrderPolicy).authorize('note', seen)
    const { text } = await ctx.request.validateUsing(noteValidator)
    await note.handle({ orderId: seen.order.id, actor: seen.actor, text })
    ctx.response.status(201)
    return this.show(ctx, seen)
  }
}
