import { BaseTransformer } from '@adonisjs/core/transformers'
import { deliveryDaysOf } from '#domain/delivery_days'
import { checkTransition, isOpen, type Role } from '#domain/order_status'
import { takesProof, transferDue } from '#domain/payment_proofs'
import { balanceOf, isCovered, maxReceivable, type Balance } from '#domain/payments'
import type { EventRow, OrderWithParts } from '#sql/order_rows'
import OrderEventTransformer from '#transformers/order_event_transformer'
import PaymentTransformer from '#transformers/payment_transformer'
import TransferTransformer from '#transformers/transfer_transformer'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import { defaultLocale } from '@marketplace/shared/contracts/locale'
import { rulesOf } from '@marketplace/shared/contracts/payment_methods'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

const internal = ['note', 'contact']

function bankDeposit(due: bigint, payments: OrderWithParts['payments']): bigint {
  const byBank = payments.filter(
    ({ paymentMethod }) => rulesOf(paymentMethod).collectedBy === 'bank'
  )
  return transferDue(due, byBank)
}

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
      deliveryDays: deliveryDaysOf(order),
      confirmBy: order.confirmBy.toISOString(),
      shippingAddress: order.shippingAddress,
      ...this.#transfer(balance),
      items: order.items.map((item) => ({
        ...this.pick(item, ['id', 'productId', 'productName', 'productNameAr', 'sku', 'imageUrl']),
        ...this.pick(item, ['quantity', 'unitPrice', 'totalPrice']),
      })),
      paymentProof: this.#proof(),
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

  /** As the desk works on it: with its timeline and what its contacts say. */
  forDesk() {
    const order = this.resource
    const isPending = order.status === 'pending'
    return {
      ...this.withTimeline(),
      ...this.pick(order, ['contactCount', 'failedContacts', 'lastOutcome', 'cityKnown']),
      nextContactAt: isPending ? (order.nextContactAt?.toISOString() ?? null) : null,
      locale: order.locale ?? defaultLocale,
      mayContact: this.viewer === 'staff' && isOpen(order.status),
      mayEdit: this.viewer === 'staff' && isPending,
    }
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

  /** Of an order by transfer all that is due; of any other the deposit that was asked. */
  #transfer({ due }: Balance) {
    const { orderNumber, paymentMethod, payments } = this.resource
    const byBank = rulesOf(paymentMethod).collectedBy === 'bank'
    const centimes = byBank ? due : bankDeposit(due, payments)
    if (centimes === 0n) return {}
    return { transfer: new TransferTransformer({ orderNumber, centimes }).toObject() }
  }

  /** A receipt is between the shopper and order staff. */
  #proof() {
    const { proof } = this.resource
    if (!proof || this.viewer === 'owner') return null
    const { status, reason, createdAt } = proof
    return { status, reason, createdAt: createdAt.toISOString() }
  }

  #can(balance: Balance) {
    const { status, reservationConfirmedAt, cityKnown, paymentMethod } = this.resource
    const facts = {
      covered: isCovered(balance),
      stock_confirmed: reservationConfirmedAt !== null,
      city_known: cityKnown,
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
      sendProof: this.viewer === 'shopper' && takesProof(status, this.resource.payments),
    }
  }
}
