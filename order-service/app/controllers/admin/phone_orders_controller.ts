import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PlaceCheckout } from '#actions/checkouts/place'
import { markReplayed } from '#controllers/concerns/keyed_response'
import { actorOf } from '#domain/actor'
import OrderPolicy from '#policies/order_policy'
import { phoneOrderValidator, recipientOf } from '#validators/checkout'
import { keyedRequest } from '#validators/keyed_request'
import { panelBase } from '@marketplace/shared/server/panel/panel'

/** An order that a buyer tells on the phone; what it means is as in POST /orders. */
export default class PhoneOrdersController {
  async create({ bouncer, inertia }: HttpContext) {
    await bouncer.with(OrderPolicy).authorize('takeByPhone')
    return inertia.render('orders/new', {})
  }

  @inject()
  async store(ctx: HttpContext, place: PlaceCheckout) {
    const { auth, bouncer, request, response, session, locale, trace } = ctx
    await bouncer.with(OrderPolicy).authorize('takeByPhone')
    const staff = auth.getUserOrFail()
    const key = keyedRequest(request, staff.id, `${panelBase('orders')}/new`)
    const input = await request.validateUsing(phoneOrderValidator)
    const { items, paymentMethod, note, mayOpenParcel } = input
    const placed = await place.handle({
      key,
      actor: actorOf(staff, 'staff', trace.requestId),
      userId: null,
      destination: { recipient: recipientOf(input) },
      ...{ items, paymentMethod, mayOpenParcel, locale: input.locale, note: note || null },
      call: { trace, locale },
      serialize: (orders) => orders.map(({ orderNumber }) => orderNumber),
    })
    markReplayed(ctx, placed)
    const [number, ...more] = JSON.parse(placed.body) as string[]
    const success = `orders.flash.${more.length ? 'phoneOrdersTaken' : 'phoneOrderTaken'}`
    session.flash('flash', { success, values: { number, count: more.length + 1 } })
    return response
      .redirect()
      .status(303)
      .toPath(`${panelBase('orders')}/${number}`)
  }
}
