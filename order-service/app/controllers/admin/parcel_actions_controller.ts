import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { HandleProblem } from '#actions/parcels/handle_problem'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { addressOf, parcelActionValidator } from '#validators/parcel'

export default class ParcelActionsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, handle: HandleProblem) {
    const { order, actor } = await orders.authorizeDesk()
    const input = await request.validateUsing(parcelActionValidator)
    const address = addressOf(input)
    await handle.handle({ ...input, address, orderId: order.id, actor })
    return orders.backToOrder(order, `parcel.${input.action}`)
  }
}
