import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { judgeMove, type Role } from '#domain/order_status'
import { balanceOf, isCovered, roomFor, type Balance } from '#domain/payments'
import type Order from '#models/order'
import OrderEventTransformer, { orderEventFields } from '#transformers/order_event_transformer'
import PaymentTransformer, { paymentFields } from '#transformers/payment_transformer'
import { shippingAddressFields } from '#transformers/shipping_address_shape'
import { transferOf, transferShape } from '#transformers/transfer'
import { toAmount, toCentimes } from '@marketplace/shared/contracts/money'
import {
  orderStatuses,
  paymentMethods,
  paymentStatuses,
  type OrderStatus,
} from '@marketplace/shared/contracts/orders'

export const orderFields = {
  id: vine.string().uuid(),
  orderNumber: vine.string(),
  checkoutId: vine.string().uuid(),
  userId: vine.string().uuid().nullable(),
  storeId: vine.string().uuid(),
  storeName: vine.string(),
  status: vine.enum(orderStatuses),
  itemsAmount: vine.string(),
  shippingFee: vine.string(),
  totalAmount: vine.string(),
  amountPaid: vine.string(),
  amountDue: vine.string(),
  amountOwed: vine.string(),
  paymentStatus: vine.enum(paymentStatuses),
  currency: vine.string(),
  paymentMethod: vine.enum(paymentMethods),
  note: vine.string().nullable(),
  carrier: vine.string().nullable(),
  trackingNumber: vine.string().nullable(),
  confirmBy: vine.string(),
  shippingAddressId: vine.string().uuid().nullable(),
  shippingAddress: vine.object(shippingAddressFields),
  transfer: transferShape().optional(),
  items: vine.array(
    vine.object({
      id: vine.string().uuid(),
      productId: vine.string().uuid(),
      productName: vine.string(),
      sku: vine.string(),
      imageUrl: vine.string().nullable(),
      quantity: vine.number(),
      unitPrice: vine.string(),
      totalPrice: vine.string(),
    })
  ),
  payments: vine.array(vine.object(paymentFields)),
  timeline: vine.array(vine.object(orderEventFields)).optional(),
  can: vine.object({
    cancel: vine.boolean(),
    confirm: vine.boolean(),
    ship: vine.boolean(),
    deliver: vine.boolean(),
    pay: vine.boolean(),
    refund: vine.boolean(),
  }),
  createdAt: vine.string(),
  updatedAt: vine.string(),
}

export const orderShape = vine.create(orderFields)

const internal = ['note', 'contact']

/** An order as one of those who may know of it sees it: its items and payments are loaded. */
export default class OrderTransformer extends BaseTransformer<Order> {
  constructor(
    order: Order,
    protected viewer: Role
  ) {
    super(order)
  }

  toObject() {
    const order = this.resource
    const balance = balanceOf(order, order.payments)
    return {
      ...this.pick(order, ['id', 'orderNumber', 'checkoutId', 'userId', 'storeId', 'storeName']),
      ...this.pick(order, ['status', 'shippingFee', 'totalAmount', 'currency', 'paymentMethod']),
      ...this.pick(order, ['note', 'carrier', 'trackingNumber', 'shippingAddressId']),
      ...this.#amounts(balance),
      confirmBy: order.confirmBy.toUTC().toISO()!,
      shippingAddress: order.shippingAddress,
      ...this.#transfer(balance),
      items: order.items.map((item) => ({
        ...this.pick(item, ['id', 'productId', 'productName', 'sku', 'imageUrl', 'quantity']),
        ...this.pick(item, ['unitPrice', 'totalPrice']),
      })),
      payments: order.payments.map((payment) => new PaymentTransformer(payment).toObject()),
      can: this.#can(balance),
      createdAt: order.createdAt.toUTC().toISO()!,
      updatedAt: order.updatedAt.toUTC().toISO()!,
    }
  }

  /** With its timeline, the oldest event first; notes among those who work on it are not the shopper's. */
  withTimeline() {
    const events = this.resource.events.filter(
      ({ type }) => this.viewer !== 'shopper' || !internal.includes(type)
    )
    const timeline = events.map((event) => {
      return new OrderEventTransformer(event, this.viewer).toObject()
    })
    return { ...this.toObject(), timeline }
  }

  #amounts({ net, due, owed, paymentStatus }: Balance) {
    const { totalAmount, shippingFee } = this.resource
    return {
      itemsAmount: toAmount(toCentimes(totalAmount) - toCentimes(shippingFee)),
      amountPaid: toAmount(net),
      amountDue: toAmount(due),
      amountOwed: toAmount(owed),
      paymentStatus,
    }
  }

  #transfer({ due }: Balance) {
    const { orderNumber, paymentMethod } = this.resource
    const awaited = paymentMethod === 'bank_transfer' && due > 0n
    return awaited ? { transfer: transferOf(orderNumber, due) } : {}
  }

  #can(balance: Balance) {
    const { status, reservationConfirmedAt } = this.resource
    const facts = { covered: isCovered(balance), stock_confirmed: reservationConfirmedAt !== null }
    const may = (to: OrderStatus) =>
      judgeMove({ from: status, to, role: this.viewer }, facts).is === 'legal'
    const room = roomFor(this.resource, balance)
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
