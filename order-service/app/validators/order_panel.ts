import vine from '@vinejs/vine'
import { cancellation, contact, listFilters, note, orderEdit } from '#validators/order'
import { orderNumbersField } from '#validators/print'
import { refund } from '#validators/payment'
import {
  money,
  text,
  queryAmount,
  queryInteger,
  region,
} from '@marketplace/shared/server/http/validation'
import { orderOutcomes, orderStatuses, paymentMethods } from '@marketplace/shared/contracts/orders'
import { orderSorts, orderViewNames } from '#domain/order_views'

/** The address of the panel's list, and of an order's page that was opened from it. */
export const orderListValidator = vine.create({
  ...listFilters,
  view: vine.enum(orderViewNames).optional(),
  sort: vine.enum(orderSorts).optional(),
  outcome: vine.enum(orderOutcomes).optional(),
  method: vine.enum(paymentMethods).optional(),
  region: region().optional(),
  minAmount: queryAmount().optional(),
  maxAmount: queryAmount().optional(),
  minAge: queryInteger({ min: 0, max: 3650 }).optional(),
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

/** From a page that shows how often the buyer was contacted. */
export const seenContactValidator = vine.create({
  ...contact,
  confirm: vine.boolean({ strict: true }).optional(),
  seenContacts: vine.number({ strict: true }).withoutDecimals().min(0).optional(),
})

/** From a form that was opened with these values. */
export const editSeenOrderValidator = vine.create({
  ...orderEdit,
  seen: vine
    .object({
      shippingAddress: vine.object({
        recipientName: vine.string(),
        phone: vine.string(),
        street: vine.string(),
        city: vine.string(),
        state: vine.string(),
        postalCode: vine.string().nullable(),
        landmark: vine.string().nullable(),
      }),
      paymentMethod: vine.enum(paymentMethods),
    })
    .optional(),
})

export const deliverSeenOrderValidator = vine.create({ shownAmount: shownAmount() })

export const refundSeenPaymentValidator = vine.create({ ...refund, shownAmount: shownAmount() })

/** `address`: the list's address behind the question mark. */
export const savedViewValidator = vine.create({
  name: text(60),
  address: vine.string().maxLength(1000),
  isShared: vine.boolean({ strict: true }).optional(),
})

/** One note on many orders. */
export const bulkNoteValidator = vine.create({ ...note, orderNumbers: orderNumbersField() })

/** Notes that were written by one request. */
export const notesTakenBackValidator = vine.create({
  orderNumbers: orderNumbersField(),
  requestId: text(128),
})
