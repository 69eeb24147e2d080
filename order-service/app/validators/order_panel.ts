import vine from '@vinejs/vine'
import { orderViewNames } from '#domain/order_views'

/** Which of the panel's views a list, or an order's page that was opened from it, belongs to. */
export const orderViewValidator = vine.create({
  view: vine.enum(orderViewNames).optional(),
})
