import vine from '@vinejs/vine'
import {
  mobile,
  money,
  multilineText,
  region,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { maxLines, maxQuantity } from '@marketplace/shared/contracts/limits'
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
})
