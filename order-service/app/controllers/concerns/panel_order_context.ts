import { inject } from '@adonisjs/core'
import { HttpContext } from '@adonisjs/core/http'
import { OrderContext, type OrderAccess } from '#controllers/concerns/order_context'
import OrderPanelPolicy from '#policies/order_panel_policy'
import { findDoneEvent, type Done } from '#queries/find_done_event'
import { findPayment } from '#queries/find_payment'
import { FindScope } from '#queries/find_scope'
import { FindVisibleOrder } from '#queries/find_visible_order'
import type { OrderScope } from '#queries/list_orders'
import type OrderEvent from '#models/order_event'
import type { OrderRow, PaymentRow } from '#sql/order_rows'
import type { PanelFlash } from '@marketplace/shared/server/panel/inertia_middleware'
import { panelBase } from '@marketplace/shared/server/panel/panel'
import { DomainError } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** The order of a panel's page: its person works on all orders or on one store's. */
@inject()
export class PanelOrderContext extends OrderContext {
  #scope?: Promise<OrderScope>

  constructor(
    ctx: HttpContext,
    findVisibleOrder: FindVisibleOrder,
    private findScope: FindScope
  ) {
    super(ctx, findVisibleOrder)
  }

  /** All orders or a store's; 403 for whoever only shops. Asked for once a request. */
  scope(): Promise<OrderScope> {
    this.#scope ??= this.#findScope()
    return this.#scope
  }

  /** By id or number; 404 where the person does not work on it. */
  override async find(idOrNumber: string = this.ctx.params.id): Promise<OrderAccess> {
    const { role } = await this.scope()
    return this.findAs(idOrNumber, role === 'staff' ? 'staff' : 'owner')
  }

  /** The payment of the path, which is one of that order's. */
  override async authorizePayment(): Promise<OrderAccess & { payment: PaymentRow }> {
    const access = await this.authorizeMoney()
    const payment = await findPayment(this.ctx.params.paymentId)
    if (payment.orderId !== access.order.id) throw new ProblemError('not_found')
    return { ...access, payment }
  }

  /**
   * A command that finds its work done succeeds in silence. Throws 409 where somebody else had done it, so that
   * nobody takes a colleague's work for their own.
   */
  async assertOwnWork({ order, actor }: OrderAccess, done: Done): Promise<void> {
    const event = await findDoneEvent(order.id, done, actor)
    if (!event) throw new DomainError('invalid_transition')
    const isOwn = event.requestId === actor.requestId || event.actorId === actor.id
    if (!isOwn) throw alreadyDone(event)
  }

  /** Back to the page with its list's filters; `key` names the sentence under `orders.flash`. */
  backToOrder({ orderNumber: number }: OrderRow, key: string, undo?: PanelFlash['undo']) {
    const { response, session } = this.ctx
    session.flash('flash', { success: `orders.flash.${key}`, values: { number }, undo })
    return response
      .redirect()
      .status(303)
      .withQs()
      .back(`${panelBase('orders')}/${number}`)
  }

  async #findScope(): Promise<OrderScope> {
    const { auth, bouncer } = this.ctx
    const scope = await this.findScope.handle(auth.getUserOrFail())
    await bouncer.with(OrderPanelPolicy).authorize('enter', scope)
    return scope
  }
}

function alreadyDone({ actorName: by, createdAt }: OrderEvent): DomainError {
  const at = createdAt.setZone('Africa/Casablanca').toFormat('dd/MM HH:mm')
  const reason = by
    ? { rule: 'already_done', values: { by, at } }
    : { rule: 'already_done_by_system', values: { at } }
  return new DomainError('invalid_transition', [reason])
}
