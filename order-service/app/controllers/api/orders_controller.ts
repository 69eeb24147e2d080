import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { OrderContext } from '#controllers/concerns/order_context'
import OrderPolicy from '#policies/order_policy'
import { FindScope } from '#queries/find_scope'
import { completeOrder } from '#queries/find_orders'
import { listOrders } from '#queries/list_orders'
import { orderShape } from '#validators/order_shape'
import OrderTransformer from '#transformers/order_transformer'
import { viewAsValidator, listOrdersValidator } from '#validators/order'
import { pageInput } from '@marketplace/shared/server/http/validation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class OrdersController {
  static docs: ControllerDocs<'index' | 'show'> = {
    index: {
      operationId: 'listOrders',
      summary: 'Orders: a shopper’s own, a store’s, or all of them for order staff',
      query: listOrdersValidator,
      data: orderShape,
      list: true,
      errors: [503],
    },
    show: {
      operationId: 'getOrder',
      summary: 'An order by id or number, with its timeline',
      query: viewAsValidator,
      data: orderShape,
      errors: [503],
    },
  }

  @inject()
  async index({ auth, bouncer, request, serialize, locale }: HttpContext, scopes: FindScope) {
    await bouncer.with(OrderPolicy).authorize('list')
    const { as, ...filter } = await request.validateUsing(listOrdersValidator, {
      data: request.qs(),
    })
    const scope = await scopes.handle(auth.getUserOrFail(), as)
    const { orders, meta } = await listOrders(scope, filter, pageInput(filter, locale))
    return serialize(OrderTransformer.paginate(orders, meta, scope.role))
  }

  @inject()
  async show(ctx: HttpContext, orders: OrderContext) {
    const { order, role } = await orders.find()
    const whole = await completeOrder(order)
    return ctx.serialize(OrderTransformer.transform(whole, role).useVariant('withTimeline'))
  }
}
