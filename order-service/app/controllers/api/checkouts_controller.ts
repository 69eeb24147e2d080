import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { actorOf } from '#domain/actor'
import { PlaceCheckout } from '#actions/checkouts/place'
import { sendKeyedResponse } from '#controllers/concerns/keyed_response'
import OrderPolicy from '#policies/order_policy'
import CheckoutTransformer, { checkoutShape } from '#transformers/checkout_transformer'
import { checkoutValidator } from '#validators/checkout'
import { keyedRequest } from '#validators/keyed_request'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class CheckoutsController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'placeCheckout',
      summary: 'Buy a cart: one order for each store',
      body: checkoutValidator,
      example: {
        items: [
          {
            productId: '01990000-0000-7000-8000-000000000002',
            quantity: 2,
            expectedPrice: '149.00',
          },
        ],
        shippingAddressId: '01990000-0000-7000-8000-000000000006',
        paymentMethod: 'cod',
        note: 'Après 18 h',
      },
      data: checkoutShape,
      idempotent: true,
      status: 201,
      errors: [409, 502, 503, 504],
    },
  }

  @inject()
  async store(ctx: HttpContext, place: PlaceCheckout) {
    const { auth, bouncer, request, locale, trace } = ctx
    await bouncer.with(OrderPolicy).authorize('checkOut')
    const shopper = auth.getUserOrFail()
    const key = keyedRequest(request, shopper.id, '/api/v1/checkouts')
    const input = await request.validateUsing(checkoutValidator)
    const response = await place.handle({
      key,
      actor: actorOf(shopper, 'shopper', trace.requestId),
      userId: shopper.id,
      items: input.items,
      destination: { addressId: input.shippingAddressId },
      paymentMethod: input.paymentMethod,
      note: input.note || null,
      mayOpenParcel: input.mayOpenParcel,
      call: { trace, locale },
      serialize: (orders) => ({ data: new CheckoutTransformer(orders, 'shopper').toObject() }),
    })
    return sendKeyedResponse(ctx, response)
  }
}
