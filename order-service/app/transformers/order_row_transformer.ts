import { BaseTransformer } from '@adonisjs/core/transformers'
import { balanceOf } from '#domain/payments'
import type { OrderWithParts } from '#sql/order_rows'

/** An order as a row of the panel's lists. */
export default class OrderRowTransformer extends BaseTransformer<OrderWithParts> {
  toObject() {
    const order = this.resource
    const { recipientName, phone, city } = order.shippingAddress
    return {
      ...this.pick(order, ['id', 'orderNumber', 'storeName', 'storeNameAr', 'status']),
      ...this.pick(order, ['totalAmount', 'paymentMethod']),
      paymentStatus: balanceOf(order, order.payments).paymentStatus,
      isLate: order.status === 'pending' && order.confirmBy.getTime() < Date.now(),
      confirmBy: order.confirmBy.toISOString(),
      pieces: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
      recipient: { name: recipientName, phone, city },
      createdAt: order.createdAt.toISOString(),
    }
  }
}
