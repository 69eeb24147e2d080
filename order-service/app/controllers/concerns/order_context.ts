import '@adonisjs/auth/initialize_auth_middleware'
import { inject } from '@adonisjs/core'
import { HttpContext } from '@adonisjs/core/http'
import { actorOf, type Actor } from '#domain/actor'
import type { Role } from '#domain/order_status'
import OrderPolicy from '#policies/order_policy'
import { findWholeOrder } from '#queries/find_orders'
import { findPayment } from '#queries/find_payment'
import { FindVisibleOrder, type ViewAs } from '#queries/find_visible_order'
import type { OrderRow, PaymentRow } from '#sql/order_rows'
import OrderTransformer from '#transformers/order_transformer'
import { viewAsValidator } from '#validators/order'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

/** An order, as what the caller sees it, and in whose name the caller acts. */
export type OrderAccess = { order: OrderRow; role: Role; actor: Actor }

/** The order that a request names, and what its caller may do with it. */
@inject()
export class OrderContext {
  constructor(
    protected ctx: HttpContext,
    protected findVisibleOrder: FindVisibleOrder
  ) {}

  /** By id or number; 404 for whoever may not see it. */
  async find(idOrNumber: string = this.ctx.params.id): Promise<OrderAccess> {
    const { request } = this.ctx
    const { as } = await request.validateUsing(viewAsValidator, { data: request.qs() })
    return this.findAs(idOrNumber, as)
  }

  async authorizeTransition(to: OrderStatus): Promise<OrderAccess> {
    const access = await this.find()
    await this.ctx.bouncer.with(OrderPolicy).authorize('transition', access, to)
    return access
  }

  async authorizeNote(): Promise<OrderAccess> {
    const access = await this.find()
    await this.ctx.bouncer.with(OrderPolicy).authorize('note', access)
    return access
  }

  async authorizeDesk(): Promise<OrderAccess> {
    const access = await this.find()
    await this.ctx.bouncer.with(OrderPolicy).authorize('workDesk', access)
    return access
  }

  async authorizeViewProof(): Promise<OrderAccess> {
    const access = await this.find()
    await this.ctx.bouncer.with(OrderPolicy).authorize('viewProof', access)
    return access
  }

  async authorizeSendProof(): Promise<OrderAccess> {
    const access = await this.find()
    await this.ctx.bouncer.with(OrderPolicy).authorize('sendProof', access)
    return access
  }

  /** Messages carry links that act for the shopper: they are the order staff's alone. */
  async authorizeMessages(): Promise<OrderAccess> {
    const access = await this.find()
    await this.ctx.bouncer.with(OrderPolicy).authorize('tellBuyer', access)
    return access
  }

  async authorizeMoney(idOrNumber?: string): Promise<OrderAccess> {
    const access = await this.find(idOrNumber)
    await this.ctx.bouncer.with(OrderPolicy).authorize('handleMoney', access)
    return access
  }

  /** The payment of the path, and its order. */
  async authorizePayment(): Promise<OrderAccess & { payment: PaymentRow }> {
    const payment = await findPayment(this.ctx.params.id)
    return { ...(await this.authorizeMoney(payment.orderId)), payment }
  }

  /** The order as it is now, with its timeline. */
  async serialize({ order, role }: OrderAccess) {
    const now = await findWholeOrder(order.id)
    return this.ctx.serialize(OrderTransformer.transform(now, role).useVariant('withTimeline'))
  }

  protected async findAs(idOrNumber: string, as?: ViewAs): Promise<OrderAccess> {
    const { auth, bouncer, trace } = this.ctx
    const principal = auth.getUserOrFail()
    const visible = await this.findVisibleOrder.handle(principal, idOrNumber, as)
    await bouncer.with(OrderPolicy).authorize('view', visible)
    const role = visible.role!
    return { order: visible.order, role, actor: actorOf(principal, role, trace.requestId) }
  }
}
