import vine from '@vinejs/vine'
import { cancellation, listFilters } from '#validators/order'
import { refund } from '#validators/payment'
import { money } from '@marketplace/shared/server/http/validation'
import { orderStatuses } from '@marketplace/shared/contracts/orders'
import { orderSorts, orderViewNames } from '#domain/order_views'

/** The address of the panel's list, and of an order's page that was opened from it. */
export const orderListValidator = vine.create({
  ...listFilters,
  view: vine.enum(orderViewNames).optional(),
  sort: vine.enum(orderSorts).optional(),
  productId: vine.string().uuid().optional(),
  userId: vine.string().uuid().optional(),
})

/** From a page that showed how much would be booked: nothing else is booked meanwhile. */
const shownAmount = () => money().optional()

/** From a page that shows the order as it was: one that was moved meanwhile is not cancelled unseen. */
export const cancelSeenOrderValidator = vine.create({
  ...cancellation,
  seenAs: vine.enum(orderStatuses).optional(),
  shownAmount: shownAmount(),
})

export const deliverSeenOrderValidator = vine.create({ shownAmount: shownAmount() })

export const refundSeenPaymentValidator = vine.create({ ...refund, shownAmount: shownAmount() })
