import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { EditOrder } from '#actions/orders/edit'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { toldAddressOf } from '#validators/order'
import { editSeenOrderValidator } from '#validators/order_panel'

export default class OrderEditsController {
  @inject()
  async store({ request }: HttpContext, orders: PanelOrderContext, edit: EditOrder) {
    const { order, actor } = await orders.authorizeDesk()
    const { shippingAddress, ...rest } = await request.validateUsing(editSeenOrderValidator)
    await edit.handle({
      ...{ ...rest, orderId: order.id, actor },
      shippingAddress: shippingAddress && toldAddressOf(shippingAddress),
    })
    return orders.backToOrder(order, 'edited')
  }
}
