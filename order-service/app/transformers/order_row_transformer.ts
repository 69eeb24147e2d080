import { BaseTransformer } from '@adonisjs/core/transformers'
import { DateTime } from 'luxon'
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
      ...this.pick(order, ['contactCount', 'failedContacts', 'lastOutcome', 'parcelProblem']),
      cityKnown: order.cityKnown,
      nextContactAt: order.nextContactAt?.toISOString() ?? null,
      due: dueOf(order),
      pieces: order.items.reduce((sum, { quantity }) => sum + quantity, 0),
      recipient: { name: recipientName, phone, city },
      createdAt: order.createdAt.toISOString(),
    }
  }
}

/** In which part of the day's calls an order stands; null where it is called no more. */
function dueOf({
  status,
  nextContactAt,
}: OrderWithParts): 'now' | 'today' | 'tomorrow' | 'later' | null {
  if (status !== 'pending') return null
  if (!nextContactAt || nextContactAt.getTime() <= Date.now()) return 'now'
  const today = DateTime.now().setZone('Africa/Casablanca').startOf('day')
  const days = DateTime.fromJSDate(nextContactAt)
    .setZone('Africa/Casablanca')
    .diff(today, 'days').days
  if (days < 1) return 'today'
  return days < 2 ? 'tomorrow' : 'later'
}
