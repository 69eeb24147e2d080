import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { LogContact } from '#actions/orders/log_contact'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import { contactValidator } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderContactsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'logContact',
      summary: 'Keep how a call or a message to the buyer ended',
      body: contactValidator,
      example: { channel: 'call', outcome: 'no_answer', note: 'Sonne dans le vide' },
      data: orderShape,
      status: 201,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, log: LogContact) {
    const access = await orders.authorizeDesk()
    const contact = await ctx.request.validateUsing(contactValidator)
    await log.handle({ ...contact, orderId: access.order.id, actor: access.actor })
    ctx.response.status(201)
    return orders.serialize(access)
  }
}
