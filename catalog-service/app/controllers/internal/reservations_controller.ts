import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { ReserveStock } from '#actions/reservations/reserve'
import ReservationTransformer, { reservationShape } from '#transformers/reservation_transformer'
import { reserveValidator } from '#validators/reservation'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class ReservationsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'reserveStock',
      summary: 'Hold stock for a checkout, all items or none',
      body: reserveValidator,
      example: {
        id: '01990000-0000-7000-8000-000000000003',
        items: [{ productId: '01990000-0000-7000-8000-000000000002', quantity: 2 }],
        ttlSeconds: 900,
      },
      data: reservationShape,
      errors: [409],
    },
  }

  @inject()
  async store({ request, serialize }: HttpContext, reserve: ReserveStock) {
    const input = await request.validateUsing(reserveValidator)
    return serialize(ReservationTransformer.transform(await reserve.handle(input)))
  }
}
