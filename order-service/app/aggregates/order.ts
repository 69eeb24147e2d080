import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { recordEvents, type NewEvent } from '#aggregates/timeline'
import type { Actor } from '#domain/actor'
import { checkTransition, type Condition, type Way } from '#domain/order_status'
import { balanceOf, isCovered, uncovered } from '#domain/payments'
import type { OrderLines } from '#jobs/order_lines'
import Order from '#models/order'
import OrderItem from '#models/order_item'
import Payment from '#models/payment'
import { toAmount } from '@marketplace/shared/contracts/money'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'
import { DomainError, type DomainErrorReason } from '@marketplace/shared/server/errors/domain_error'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'

/** An order that nobody else can change until the transaction ends. Every change of an order goes through here. */
export class LockedOrder {
  private constructor(
    readonly trx: TransactionClientContract,
    readonly order: Order,
    public payments: Payment[]
  ) {}

  /** Locks the order's row first, then its payments, so that two commands never deadlock; 404 for an unknown id. */
  static async open(trx: TransactionClientContract, id: string): Promise<LockedOrder> {
    const order = await Order.query({ client: trx }).where('id', id).forUpdate().firstOrFail()
    const payments = await Payment.query({ client: trx })
      .where('order_id', id)
      .orderBy('created_at')
      .orderBy('id')
      .forUpdate()
    return new LockedOrder(trx, order, payments)
  }

  /**
   * Locks every order of a checkout, in the order of their ids, so that two commands never deadlock. 404 where there is
   * none.
   */
  static async openCheckout(
    trx: TransactionClientContract,
    checkoutId: string
  ): Promise<LockedOrder[]> {
    const orders = await Order.query({ client: trx })
      .where('checkout_id', checkoutId)
      .orderBy('id')
      .forUpdate()
    if (!orders.length) throw new ProblemError('not_found')
    const ids = orders.map(({ id }) => id)
    const payments = await Payment.query({ client: trx })
      .whereIn('order_id', ids)
      .orderBy('created_at')
      .orderBy('id')
      .forUpdate()
    const byOrder = Map.groupBy(payments, ({ orderId }) => orderId)
    return orders.map((order) => new LockedOrder(trx, order, byOrder.get(order.id) ?? []))
  }

  get balance() {
    return balanceOf(this.order, this.payments)
  }

  /** False where the order already has that status; throws where the actor may not bring it there, or not now. */
  canTransition(to: OrderStatus, { role }: Actor, way?: Way): boolean {
    const facts = {
      covered: isCovered(this.balance),
      stock_confirmed: this.order.reservationConfirmedAt !== null,
      city_known: this.order.cityKnown,
      cash_on_delivery: this.order.paymentMethod === 'cod',
    }
    const check = checkTransition({ from: this.order.status, to, role, way }, facts)
    if (check.is === 'forbidden') throw new DomainError('forbidden', [{ rule: 'order_staff_only' }])
    if (check.is === 'legal' || check.is === 'done') return check.is === 'legal'
    const missing = check.missing.map((one) => this.#reason(one))
    throw missing.length ? new DomainError('invalid_transition', missing) : this.refusal()
  }

  /** 409 that names the order's status and what it still allows. */
  refusal(): DomainError {
    const { status, orderNumber: number } = this.order
    return new DomainError('invalid_transition', [
      { rule: `order_is_${status}`, values: { number } },
    ])
  }

  #reason(missing: Condition): DomainErrorReason {
    if (missing === 'stock_confirmed') return { rule: 'stock_unconfirmed' }
    if (missing === 'city_known') {
      return { rule: 'city_unknown', values: { city: this.order.shippingAddress.city } }
    }
    if (missing === 'cash_on_delivery') return { rule: 'cash_on_delivery_only' }
    return { rule: 'not_covered', values: { missing: toAmount(uncovered(this.balance)) } }
  }

  /** Writes the status and its event; `canTransition` was asked before. */
  async transition(
    to: OrderStatus,
    actor: Actor,
    more: Pick<NewEvent, 'reason' | 'restocked'> = {}
  ) {
    const from = this.order.status
    // What held up a parcel is over once it has arrived; a cancelled order keeps it as its reason.
    if (to === 'delivered') this.order.parcelProblem = null
    await this.order.merge({ status: to }).save()
    await this.record(actor, { type: 'moved', from, to, ...more })
  }

  record(actor: Actor, event: NewEvent) {
    return recordEvents(this.trx, [this.order.id], actor, event)
  }

  /** The lines that its stock jobs name. */
  async lines(): Promise<OrderLines> {
    const { id: orderId, checkoutId } = this.order
    const items = await OrderItem.query({ client: this.trx }).where('order_id', orderId)
    return { checkoutId, orderId, productIds: items.map(({ productId }) => productId).sort() }
  }
}
