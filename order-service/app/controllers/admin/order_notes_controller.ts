import { inject } from '@adonisjs/core'
import type { HttpContext } from '@adonisjs/core/http'
import { AddNote } from '#actions/orders/add_note'
import { TakeBackNotes } from '#actions/orders/take_back_notes'
import { PanelOrderContext } from '#controllers/concerns/panel_order_context'
import { actorOf } from '#domain/actor'
import { findOrdersInScope } from '#queries/find_orders_in_scope'
import { noteValidator } from '#validators/order'
import { bulkNoteValidator, notesTakenBackValidator } from '#validators/order_panel'
import { panelBase } from '@marketplace/shared/server/panel/panel'

export default class OrderNotesController {
  @inject()
  async store({ request, trace }: HttpContext, orders: PanelOrderContext, addNote: AddNote) {
    const { order, actor } = await orders.authorizeNote()
    const { text } = await request.validateUsing(noteValidator)
    await addNote.handle({ orderIds: [order.id], actor, text })
    return orders.backToOrder(order, 'noted', undoOf([order.orderNumber], trace.requestId))
  }

  /** The same note on each of the orders that the person works on; the list is told which of them are not. */
  @inject()
  async storeMany(ctx: HttpContext, panel: PanelOrderContext, addNote: AddNote) {
    const scope = await panel.scope()
    const { auth, request, response, session, trace } = ctx
    const { text, orderNumbers } = await request.validateUsing(bulkNoteValidator)
    const orders = await findOrdersInScope(scope, orderNumbers)
    const role = scope.role === 'owner' ? 'owner' : 'staff'
    const actor = actorOf(auth.getUserOrFail(), role, trace.requestId)
    await addNote.handle({ orderIds: orders.map(({ id }) => id), actor, text })
    const noted = orders.map(({ orderNumber }) => orderNumber)
    session.flash(
      'notNoted',
      orderNumbers.filter((number) => !noted.includes(number))
    )
    if (noted.length > 0) {
      const told = { success: 'orders.flash.notedMany', values: { count: noted.length } }
      session.flash('flash', { ...told, undo: undoOf(noted, trace.requestId) })
    }
    return response.redirect().status(303).withQs().back()
  }

  @inject()
  async takeBack(ctx: HttpContext, panel: PanelOrderContext, takeBack: TakeBackNotes) {
    const scope = await panel.scope()
    const { auth, request, response, session } = ctx
    const { orderNumbers, requestId } = await request.validateUsing(notesTakenBackValidator)
    const orders = await findOrdersInScope(scope, orderNumbers)
    const count = await takeBack.handle({
      ...{ requestId, orderIds: orders.map(({ id }) => id), userId: auth.getUserOrFail().id },
    })
    const key = count > 0 ? 'noteTakenBack' : 'noteStays'
    session.flash('flash', { success: `orders.flash.${key}`, values: { count } })
    return response.redirect().status(303).withQs().back()
  }
}

function undoOf(orderNumbers: string[], requestId: string) {
  const url = `${panelBase('orders')}/notes/undo`
  return { url, method: 'post' as const, data: { orderNumbers, requestId } }
}
