import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { PutBack } from '#actions/desk/put_back'
import { ServeNext } from '#actions/desk/serve_next'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import OrderPanelPolicy from '#policies/order_panel_policy'
import { findDesk } from '#queries/find_desk'
import { findOthersOn } from '#actions/desk/keep_open'
import { completeOrder } from '#queries/find_orders'
import { findSettings } from '#queries/find_settings'
import { findBuyer } from '#queries/find_buyer'
import BuyerTransformer from '#transformers/buyer_transformer'
import OrderRowTransformer from '#transformers/order_row_transformer'
import OrderTransformer from '#transformers/order_transformer'
import { panelBase } from '@marketplace/shared/server/panel/panel'

/** The desk that calls: one order after the other. */
export default class DeskController {
  /** The queue, the order that was given, and what its buyer bought before. */
  @inject()
  async show(ctx: HttpContext, orders: PanelOrderContext) {
    const { order, role, actor } = await orders.authorizeDesk()
    const { checkoutId, shippingAddress } = order
    const [queue, buyer, opened, { maxFailedContacts }] = await Promise.all([
      findDesk(),
      findBuyer({ phone: shippingAddress.phone, checkoutId }, await orders.scope()),
      findOthersOn(order.id, actor.id!),
      findSettings(),
    ])
    const whole = await completeOrder(order)
    return ctx.inertia.render('desk/show', {
      order: OrderTransformer.transform(whole, role).useVariant('forDesk'),
      queue: OrderRowTransformer.transform(queue.orders),
      due: queue.due,
      buyer: buyer && BuyerTransformer.transform(buyer),
      openedBy: opened,
      maxFailedContacts,
    })
  }

  /** Gives the next order, and leaves the one that was open; with nothing to call, the list. */
  @inject()
  async next(
    { auth, bouncer, response, session }: HttpContext,
    orders: PanelOrderContext,
    serve: ServeNext
  ) {
    await bouncer.with(OrderPanelPolicy).authorize('serve', await orders.scope())
    const { id, name } = auth.getUserOrFail()
    const number = await serve.handle({ user: { id, name } })
    if (number) return response.redirect().status(303).toPath(deskPath(number))
    if (!session.responseFlashMessages.has('flash'))
      session.flash('flash', { success: 'orders.flash.nothingToCall' })
    return response
      .redirect()
      .status(303)
      .toPath(`${panelBase('orders')}?view=to_call`)
  }

  /** Puts the order back for some minutes and gives the next; to open it again takes the skip back. */
  @inject()
  async skip(ctx: HttpContext, orders: PanelOrderContext, putBack: PutBack, serve: ServeNext) {
    const { order, actor } = await orders.authorizeDesk()
    const user = { id: actor.id!, name: actor.name! }
    await putBack.handle({ orderId: order.id, user, isSkipped: true })
    const { orderNumber: number } = order
    const undo = { url: deskPath(number), method: 'get' }
    ctx.session.flash('flash', { success: 'orders.flash.skipped', values: { number }, undo })
    return this.next(ctx, orders, serve)
  }
}

function deskPath(number: string): string {
  return `${panelBase('orders')}/desk/${number}`
}
