import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ConfirmOrder } from '#actions/orders/confirm'
import type { Actor } from '#domain/actor'
import { findWholeOrder } from '#queries/find_orders'
import { findTrackedOrder } from '#queries/find_tracked_order'
import TrackedOrderTransformer from '#transformers/tracked_order_transformer'
import { trackedOrderShape, trackingTokenValidator } from '#validators/tracking'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class TrackedOrderConfirmationsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'confirmTrackedOrder',
      summary: 'Confirm a pending order that is paid on delivery, by its signed link',
      public: true,
      body: trackingTokenValidator,
      example: { token: 't4x9z0.mDq0Vb0gWmQv1yq4Gv1yq4Gv1yq4Gv1yq4Gv1yq4Gv0' },
      data: trackedOrderShape,
      errors: [404, 409, 503],
    },
  }

  @inject()
  async store({ params, request, serialize, trace }: HttpContext, confirm: ConfirmOrder) {
    const { token } = await request.validateUsing(trackingTokenValidator)
    const { id: orderId } = await findTrackedOrder(params.orderNumber, token)
    // who opened the link is not known, only that the shopper was sent it
    const actor: Actor = { role: 'shopper', id: null, name: null, requestId: trace.requestId }
    await confirm.handle({ orderId, actor, way: 'signed_link' })
    return serialize(TrackedOrderTransformer.transform(await findWholeOrder(orderId)))
  }
}
