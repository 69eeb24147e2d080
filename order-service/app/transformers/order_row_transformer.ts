import { DateTime } from 'luxon'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { balanceOf } from '#domain/payments'
import type Order from '#models/order'

/** An order as a row of the panel's lists: its items and payments are loaded. */
export default class OrderRowTransformer extends BaseTransformer<Order> {
  toObject() {
    const order = this.resource
    const { recipientName, phone, city } = order.shippingAddress
    return {
      ...this.pick(order, ['id', 'orderNumber', 'storeName', 'storeNameAr', 'status']),
      ...this.pick(order, ['totalAmount', 'paymentMethod']),
      paymentStatus: balanceOf(order, order.payments).paymentStatus,
      isLate: order.status === 'pending' && order.confirmBy < DateTime.now(),
      confirmBy: order.confirmBy.toUTC().toISO()!,
      pieces: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
      recipient: { name: recipientName, phone, city },
      createdAt: order.createdAt.toUTC().toISO()!,
    }
  }
}
