import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { KeepOpen } from '#actions/desk/keep_open'
import { PutBack } from '#actions/desk/put_back'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { refreshHeader } from '@marketplace/shared/contracts/panel_refresh'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** An open page says that it is open. Without the session, as the counts are: no answer of it sets a cookie. */
export default class OrderHoldsController {
  @inject()
  async update(ctx: HttpContext, orders: PanelOrderContext, keepOpen: KeepOpen) {
    const { order, actor } = await authorize(ctx, orders)
    const user = { id: actor.id!, name: actor.name! }
    return { others: await keepOpen.handle({ orderId: order.id, user }) }
  }

  @inject()
  async destroy(ctx: HttpContext, orders: PanelOrderContext, putBack: PutBack) {
    const { order, actor } = await authorize(ctx, orders)
    const user = { id: actor.id!, name: actor.name! }
    await putBack.handle({ orderId: order.id, user, isSkipped: false })
    return ctx.response.noContent()
  }
}

/** A header of our own stands for the form's token: no other site can send it. */
function authorize({ request }: HttpContext, orders: PanelOrderContext) {
  if (request.header(refreshHeader) === undefined) throw new ProblemError('forbidden')
  return orders.authorizeDesk()
}
