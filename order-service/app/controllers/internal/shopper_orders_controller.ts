import type { HttpContext } from '@adonisjs/core/http'
import { listOrders } from '#queries/list_orders'
import OrderTransformer from '#transformers/order_transformer'
import { orderShape } from '#validators/order_shape'
import { shopperOrdersValidator } from '#validators/shopper_orders'
import { pageInput, uuidOrNotFound } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ShopperOrdersController {
  static docs: ControllerDocs<'index'> = {
    index: {
      operationId: 'listOrdersOfShopper',
      summary: 'The orders of a shopper, as the shopper sees them',
      query: shopperOrdersValidator,
      data: orderShape,
      list: true,
      errors: [503],
    },
  }

  async index({ params, request, serialize, locale }: HttpContext) {
    const userId = uuidOrNotFound(params.id)
    const input = await request.validateUsing(shopperOrdersValidator, { data: request.qs() })
    const { orders, meta } = await listOrders(
      { role: 'shopper', userId },
      {},
      pageInput(input, locale)
    )
    return serialize(OrderTransformer.paginate(orders, meta, 'shopper'))
  }
}
