import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { actorOf } from '#domain/actor'
import { PlaceCheckout } from '#actions/checkouts/place'
import { sendKeyedResponse } from '#controllers/concerns/keyed_response'
import OrderPolicy from '#policies/order_policy'
import CheckoutTransformer, { checkoutShape } from '#transformers/checkout_transformer'
import { phoneOrderValidator, recipientOf } from '#validators/checkout'
import { keyedRequest } from '#validators/keyed_request'
import type { ControllerDocs } from '@marketplace/shared/server/openapi/docs'

export default class PhoneOrdersController {
  static docs: ControllerDocs<'store'> = {
    store: {
      operationId: 'takePhoneOrder',
      summary: 'Take an order by phone',
      body: phoneOrderValidator,
      example: {
        items: [{ productId: '01990000-0000-7000-8000-000000000002', quantity: 1 }],
        recipient: {
          recipientName: 'Amina Fassi',
          phone: '+212612345678',
          street: '12 rue du Port',
          city: 'Safi',
          state: 'MA-07',
        },
        paymentMethod: 'cod',
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
    await bouncer.with(OrderPolicy).authorize('takeByPhone')
    const staff = auth.getUserOrFail()
    const key = keyedRequest(request, staff.id, '/api/v1/orders')
    const input = await request.validateUsing(phoneOrderValidator)
    const response = await place.handle({
      key,
      actor: actorOf(staff, 'staff', trace.requestId),
      userId: null,
      items: input.items,
      destination: { recipient: recipientOf(input) },
      paymentMethod: input.paymentMethod,
      note: input.note || null,
      mayOpenParcel: input.mayOpenParcel,
      locale: input.locale,
      call: { trace, locale },
      serialize: (orders) => ({ data: new CheckoutTransformer(orders, 'staff').toObject() }),
    })
    return sendKeyedResponse(ctx, response)
  }
}
