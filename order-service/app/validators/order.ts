import vine from '@vinejs/vine'
import { isDateOrMoment } from '#domain/date_range'
import type { ToldAddress } from '#actions/orders/edit'
import {
  mobile,
  multilineText,
  pageFields,
  postalCode,
  region,
  text,
} from '@marketplace/shared/server/http/validation'
import {
  contactChannels,
  contactOutcomes,
  orderStatuses,
  paymentMethods,
  paymentStatuses,
} from '@marketplace/shared/contracts/orders'

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

/** What the desk keeps of a call or a message to a buyer. */
export const contact = {
  channel: vine.enum(contactChannels),
  outcome: vine.enum(contactOutcomes),
  nextAt: moment(),
  note: multilineText(2000, { mayBeEmpty: true }).optional(),
}

export const contactValidator = vine.create(contact)

/** Where a parcel goes, as it is told on the phone. */
export const toldAddress = {
  recipientName: text(120),
  phone: mobile(),
  street: text(200),
  city: text(100),
  state: region(),
  postalCode: postalCode().nullable().optional(),
  landmark: text(200, { mayBeEmpty: true }).nullable().optional(),
}

export const orderEdit = {
  shippingAddress: vine.object(toldAddress).optional(),
  paymentMethod: vine.enum(paymentMethods).optional(),
}

export const editOrderValidator = vine.create(orderEdit)

type Told = Omit<ToldAddress, 'landmark' | 'postalCode'> & {
  landmark?: string | null
  postalCode?: string | null
}

/** The address as orders keep it: what was left out is nothing. */
export function toldAddressOf({ landmark, postalCode: code, ...told }: Told): ToldAddress {
  return { ...told, landmark: landmark || null, postalCode: code || null }
}

export const note = { text: multilineText(2000) }
export const noteValidator = vine.create(note)
