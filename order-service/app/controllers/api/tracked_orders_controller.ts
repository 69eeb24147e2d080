import type { HttpContext } from '@adonisjs/core/http'
import { findTrackedOrder } from '#queries/find_tracked_order'
import TrackedOrderTransformer from '#transformers/tracked_order_transformer'
import { trackedOrderShape, trackingTokenValidator } from '#validators/tracking'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class TrackedOrdersController {
  static docs: ControllerDocs<'show'> = {
    show: {
      operationId: 'trackOrder',
      summary: 'Where an order is, for whoever has its signed link',
      public: true,
      query: trackingTokenValidator,
      data: trackedOrderShape,
      errors: [404, 503],
    },
  }

  async show({ params, request, serialize }: HttpContext) {
    const { token } = await request.validateUsing(trackingTokenValidator, { data: request.qs() })
    const order = await findTrackedOrder(params.orderNumber, token)
    return serialize(TrackedOrderTransformer.transform(order))
  }
}
