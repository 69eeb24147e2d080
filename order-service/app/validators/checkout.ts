import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import {
  mobile,
  money,
  multilineText,
  region,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { maxLines, maxQuantity } from '@marketplace/shared/contracts/limits'
import { locales } from '@marketplace/shared/contracts/locale'
import type { ShippingAddress } from '@marketplace/shared/contracts/storefront_internal'
import { paymentMethods } from '@marketplace/shared/contracts/payment_methods'

const line = {
  productId: vine.string().uuid().toLowerCase(),
  quantity: wholeNumber(1, maxQuantity),
}

export const quoteValidator = vine.create({
  items: vine.array(vine.object(line)).minLength(1).maxLength(maxLines),
  region: region().optional(),
  city: text(100).optional(),
})

const order = {
  items: vine
    .array(vine.object({ ...line, expectedPrice: money().optional() }))
    .minLength(1)
    .maxLength(maxLines),
  paymentMethod: vine.enum(paymentMethods),
  note: multilineText(1000, { mayBeEmpty: true }).optional(),
  /** Whether the buyer may look into the parcel before paying. */
  mayOpenParcel: vine.boolean({ strict: true }).optional(),
}

export const checkoutValidator = vine.create({
  ...order,
  shippingAddressId: vine.string().uuid().toLowerCase(),
})

export const phoneOrderValidator = vine.create({
  ...order,
  recipient: vine.object({
    recipientName: text(120),
    phone: mobile(),
    street: text(200),
    city: text(100),
    state: region(),
    landmark: text(200, { mayBeEmpty: true }).optional(),
  }),
  /** The buyer's language, in which they are told what happens; left out, the request's. */
  locale: vine.enum(locales).optional(),
})

/** An address that was told on the phone, as orders keep it. */
export function recipientOf({ recipient }: Infer<typeof phoneOrderValidator>): ShippingAddress {
  const untold = { label: null, postalCode: null, latitude: null, longitude: null }
  const { landmark, ...told } = recipient
  return { ...untold, ...told, landmark: landmark || null }
}
