import vine from '@vinejs/vine'
import { cancellation } from '#validators/order'
import { orderStatuses } from '@marketplace/shared/contracts/orders'
import { orderSorts, orderViewNames } from '#domain/order_views'

/**
 * Which of the panel's views a list, or an order's page that was opened from it, belongs to, how it is sorted,
 * and the product that its orders hold.
 */
export const orderViewValidator = vine.create({
  view: vine.enum(orderViewNames).optional(),
  sort: vine.enum(orderSorts).optional(),
  productId: vine.string().uuid().optional(),
})

/** From a page that shows the order as it was: one that was moved meanwhile is not cancelled unseen. */
export const cancelSeenOrderValidator = vine.create({
  ...cancellation,
  seenAs: vine.enum(orderStatuses).optional(),
})
