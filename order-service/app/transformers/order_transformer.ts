import { BaseTransformer } from '@adonisjs/core/transformers'
import { checkTransition, type Role } from '#domain/order_status'
import { balanceOf, isCovered, maxReceivable, type Balance } from '#domain/payments'
import type { EventRow, OrderWithParts } from '#sql/order_rows'
import OrderEventTransformer from '#transformers/order_event_transformer'
import PaymentTransformer from '#transformers/payment_transformer'
import TransferTransformer from '#transformers/transfer_transformer'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

const internal = ['note', 'contact']

/** An order as one of those who may know of it sees it. */
export default class OrderTransformer extends BaseTransformer<
  OrderWithParts & { events?: EventRow[] }
> {
  constructor(
    order: OrderWithParts & { events?: EventRow[] },
    protected viewer: Role
  ) {
    super(order)
  }

  toObject() {
    const order = this.resource
    const balance = balanceOf(order, order.payments)
    return {
      ...this.pick(order, ['id', 'orderNumber', 'checkoutId', 'userId', 'storeId']),
      ...this.pick(order, [
        'storeName',
        'storeNameAr',
        'status',
        'shippingFee',
        'totalAmount',
        'currency',
        'paymentMethod',
      ]),
      ...this.pick(order, ['note', 'mayOpenParcel', 'carrier', 'trackingNumber']),
      shippingAddressId: order.shippingAddressId,
      ...this.#amounts(balance),
      deliveryDays: this.#deliveryDays(),
      confirmBy: order.confirmBy.toISOString(),
      shippingAddress: order.shippingAddress,
      ...this.#transfer(balance),
      items: order.items.map((item) => ({
        ...this.pick(item, ['id', 'productId', 'productName', 'productNameAr', 'sku', 'imageUrl']),
        ...this.pick(item, ['quantity', 'unitPrice', 'totalPrice']),
      })),
      payments: order.payments.map((payment) => new PaymentTransformer(payment).toObject()),
      can: this.#can(balance),
      createdAt: order.createdAt.toISOString(),
      updatedAt: order.updatedAt.toISOString(),
    }
  }

  /** With its timeline, the oldest event first; notes among those who work on it are not the shopper's. */
  withTimeline() {
    const { events = [] } = this.resource
    const shown = events.filter(({ type }) => this.viewer !== 'shopper' || !internal.includes(type))
    const timeline = shown.map((event) => {
      return new OrderEventTransformer(event, this.viewer).toObject()
    })
    return { ...this.toObject(), timeline }
  }

  #amounts({ net, due, owed, cashToCome, paymentStatus }: Balance) {
    const { totalAmount, shippingFee } = this.resource
    return {
      itemsAmount: toAmount(toCentimes(totalAmount) - toCentimes(shippingFee)),
      amountPaid: toAmount(net),
      amountDue: toAmount(due),
      amountOwed: toAmount(owed),
      amountToCollect: toAmount(cashToCome),
      paymentStatus,
    }
  }

  #deliveryDays() {
    const { deliveryMinDays: min, deliveryMaxDays: max } = this.resource
    return min === null || max === null ? null : { min, max }
  }

  #transfer({ due }: Balance) {
    const { orderNumber, paymentMethod } = this.resource
    const awaited = rulesOf(paymentMethod).collectedBy === 'bank' && due > 0n
    if (!awaited) return {}
    return { transfer: new TransferTransformer({ orderNumber, centimes: due }).toObject() }
  }

  #can(balance: Balance) {
    const { status, reservationConfirmedAt, paymentMethod } = this.resource
    const facts = {
      covered: isCovered(balance),
      stock_confirmed: reservationConfirmedAt !== null,
      cash_on_delivery: paymentMethod === 'cod',
    }
    const may = (to: OrderStatus) =>
      checkTransition({ from: status, to, role: this.viewer }, facts).is === 'legal'
    const room = maxReceivable(this.resource, balance)
    return {
      cancel: may('cancelled'),
      confirm: may('confirmed'),
      ship: may('shipped'),
      deliver: may('delivered'),
      pay: this.viewer === 'staff' && (room === null || room > 0n),
      refund: this.viewer === 'staff' && balance.net > 0n,
    }
  }
}
