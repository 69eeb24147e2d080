import { inject } from '@adonisjs/core'
import { HttpContext } from '@adonisjs/core/http'
import { actorOf, type Actor } from '#actions/actor'
import OrderPanelPolicy from '#policies/order_panel_policy'
import OrderPolicy from '#policies/order_policy'
import { findDoneEvent, type Done } from '#queries/find_done_event'
import { completeOrder } from '#queries/find_orders'
import { findPayment } from '#queries/find_payment'
import { FindScope } from '#queries/find_scope'
import { FindVisibleOrder, type VisibleOrder } from '#queries/find_visible_order'
import type { OrderScope } from '#queries/list_orders'
import type Order from '#models/order'
import type Payment from '#models/payment'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

/** What the panel's controllers share: which orders the person works on, the one named, and the way back to it. */
@inject()
export class PanelOrders {
  constructor(
    private ctx: HttpContext,
    private findScope: FindScope,
    private findSeen: FindVisibleOrder
  ) {}

  /** All orders or a store's; 403 for whoever only shops. */
  async scope(): Promise<OrderScope> {
    const { auth, bouncer } = this.ctx
    const scope = await this.findScope.handle(auth.getUserOrFail())
    await bouncer.with(OrderPanelPolicy).authorize('enter', scope)
    return scope
  }

  /** The order of the path with all that belongs to it. */
  async find(): Promise<VisibleOrder & { scope: OrderScope }> {
    const seen = await this.#see()
    await completeOrder(seen.order)
    return seen
  }

  async toMove(to: OrderStatus): Promise<{ order: Order; actor: Actor }> {
    const seen = await this.#see()
    await this.ctx.bouncer.with(OrderPolicy).authorize('move', seen, to)
    return { order: seen.order, actor: this.#actor(seen) }
  }

  async toNote(): Promise<{ order: Order; actor: Actor }> {
    const seen = await this.#see()
    await this.ctx.bouncer.with(OrderPolicy).authorize('note', seen)
    return { order: seen.order, actor: this.#actor(seen) }
  }

  async toHandleMoney(): Promise<{ order: Order; actor: Actor }> {
    const seen = await this.#see()
    await this.ctx.bouncer.with(OrderPolicy).authorize('handleMoney', seen)
    return { order: seen.order, actor: this.#actor(seen) }
  }

  /** The payment of the path, which is one of that order's. */
  async toHandlePayment(): Promise<{ order: Order; actor: Actor; payment: Payment }> {
    const { order, actor } = await this.toHandleMoney()
    const payment = await findPayment(this.ctx.params.paymentId)
    if (payment.orderId !== order.id) throw new ProblemError('not_found')
    return { order, actor, payment }
  }

  /**
   * A command that finds its work done succeeds in silence. Throws 409 where somebody else had done it, so that
   * nobody takes a colleague's work for their own.
   */
  async assertDoneBy(actor: Actor, { id }: Order, done: Done): Promise<void> {
    const event = await findDoneEvent(id, done, actor)
    if (!event) throw new DomainError('invalid_transition')
    if (event.requestId === actor.requestId || event.actorId === actor.id) return
    const at = event.createdAt.setZone('Africa/Casablanca').toFormat('dd/MM HH:mm')
    const by = event.actorName
    throw new DomainError('invalid_transition', [
      by
        ? { rule: 'already_done', values: { by, at } }
        : { rule: 'already_done_by_system', values: { at } },
    ])
  }

  /** Back to the page with its list's filters; `key` names the sentence under `orders.flash`. */
  backToOrder({ orderNumber: number }: Order, key: string, values: Record<string, string> = {}) {
    const { response, session } = this.ctx
    session.flash('flash', { success: `orders.flash.${key}`, values: { number, ...values } })
    return response
      .redirect()
      .status(303)
      .withQs()
      .back(`${panelBase('orders')}/${number}`)
  }

  /** By number or id; 404 where the person does not work on it. */
  async #see(): Promise<VisibleOrder & { scope: OrderScope }> {
    const { auth, bouncer, params } = this.ctx
    const scope = await this.scope()
    const face = scope.role === 'staff' ? 'staff' : 'owner'
    const seen = await this.findSeen.handle(auth.getUserOrFail(), params.id, face)
    await bouncer.with(OrderPolicy).authorize('view', seen)
    return { ...seen, scope }
  }

  #actor({ role }: VisibleOrder): Actor {
    const { auth, trace } = this.ctx
    return actorOf(auth.getUserOrFail(), role!, trace.requestId)
  }
}
