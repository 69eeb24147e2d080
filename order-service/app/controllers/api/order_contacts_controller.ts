import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { LogContact } from '#actions/orders/log_contact'
import { sendKeyedResponse } from '#controllers/concerns/keyed_response'
import { OrderContext } from '#controllers/concerns/order_context'
import type { KeyedWork } from '#idempotency/respond_once'
import { findWholeOrder } from '#queries/find_orders'
import OrderTransformer from '#transformers/order_transformer'
import { optionalKey } from '#validators/keyed_request'
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
      idempotent: 'optional',
      status: 201,
      errors: [409, 503],
    },
  }

  @inject()
  async store(ctx: HttpContext, orders: OrderContext, log: LogContact) {
    const access = await orders.authorizeDesk()
    const { order, actor, role } = access
    const path = `/api/v1/orders/${order.id}/contacts`
    const key = optionalKey(ctx.request, actor.id!, path)
    const contact = {
      ...(await ctx.request.validateUsing(contactValidator)),
      orderId: order.id,
      actor,
    }
    if (!key) {
      await log.handle(contact)
      ctx.response.status(201)
      return orders.serialize(access)
    }
    const keyed: KeyedWork = {
      key,
      serialize: async (id, client) => {
        const now = await findWholeOrder(id, client)
        return { data: new OrderTransformer(now, role).withTimeline() }
      },
    }
    return sendKeyedResponse(ctx, await log.handleOnce({ ...contact, keyed }))
  }
}
