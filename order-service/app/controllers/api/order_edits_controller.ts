import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { EditOrder } from '#actions/orders/edit'
import { OrderContext } from '#controllers/concerns/order_context'
import { orderShape } from '#validators/order_shape'
import { editOrderValidator, toldAddressOf } from '#validators/order'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrderEditsController {
  static docs: ControllerDocs<'update'> = {
    update: {
      operationId: 'editOrder',
      summary: 'Correct where a pending order goes and how it is paid',
      body: editOrderValidator,
      example: { paymentMethod: 'bank_transfer' },
      data: orderShape,
      errors: [409, 503],
    },
  }

  @inject()
  async update(ctx: HttpContext, orders: OrderContext, edit: EditOrder) {
    const access = await orders.authorizeDesk()
    const { shippingAddress, paymentMethod } = await ctx.request.validateUsing(editOrderValidator)
    await edit.handle({
      ...{ orderId: access.order.id, actor: access.actor, paymentMethod },
      shippingAddress: shippingAddress && toldAddressOf(shippingAddress),
    })
    return orders.serialize(access)
  }
}
