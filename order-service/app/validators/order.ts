import vine from '@vinejs/vine'
import { isDateOrMoment } from '#domain/date_range'
import { multilineText, pageFields, text } from '@marketplace/shared/server/http/validation'
import { orderStatuses, paymentStatuses } from '@marketplace/shared/contracts/orders'

const viewAsField = () => vine.enum(['shopper', 'owner', 'staff'] as const).optional()

const exists = vine.createRule((value: unknown, _: undefined, field) => {
  if (field.isValid && !isDateOrMoment(value as string))
    field.report('{{ field }} is no date', 'date', field)
})

/** A day or a moment, ISO 8601. A day is Morocco's. */
export const moment = () =>
  vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2})?)?$/)
    .use(exists())
    .optional()

export const viewAsValidator = vine.create({ as: viewAsField() })

/** What every list of orders can be narrowed by. */
export const listFilters = {
  ...pageFields,
  paymentStatus: vine.enum(paymentStatuses).optional(),
  storeId: vine.string().uuid().optional(),
  q: vine.string().trim().maxLength(100).optional(),
  from: moment(),
  to: moment(),
}

export const listOrdersValidator = vine.create({
  ...listFilters,
  as: viewAsField(),
  status: vine.enum(orderStatuses).optional(),
})

export const cancellation = {
  reason: multilineText(500),
  refund: vine.boolean({ strict: true }).optional(),
  restock: vine.boolean({ strict: true }).optional(),
}

export const cancelOrderValidator = vine.create(cancellation)

export const shipOrderValidator = vine.create({
  carrier: text(100).optional(),
  trackingNumber: text(100).optional(),
})

export const noteValidator = vine.create({ text: multilineText(2000) })
