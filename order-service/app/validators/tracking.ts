import vine from '@vinejs/vine'
import { deliveryDaysFields } from '#validators/order_shape'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import { orderStatuses, parcelProblems } from '@marketplace/shared/contracts/orders'

/** A token that is too long or missing is a wrong one: 404, as for an order that nobody knows. */
export const trackingTokenValidator = vine.create({
  token: vine.string().optional(),
})

/** What whoever has the link may know: nothing of who bought, what, or for how much. */
export const trackedOrderShape = vine.create({
  orderNumber: vine.string(),
  status: vine.enum(orderStatuses),
  storeName: vine.string(),
  storeNameAr: vine.string().nullable(),
  carrier: vine.string().nullable(),
  trackingNumber: vine.string().nullable(),
  /** What holds up a parcel that is on its way. */
  parcelProblem: vine.enum(parcelProblems).nullable(),
  /** As its place was rated when it was placed. */
  deliveryDays: vine.object(deliveryDaysFields).nullable(),
  /** When it came to each status, the oldest first. */
  reached: vine.array(vine.object({ status: vine.enum(orderStatuses), at: vine.string() })),
  can: vine.object({ confirm: vine.boolean() }),
})

nameShape('TrackedOrder', trackedOrderShape)
