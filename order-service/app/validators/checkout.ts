import vine from '@vinejs/vine'
import {
  mobile,
  money,
  region,
  text,
  wholeNumber,
} from '@marketplace/shared/server/http/validation'
import { paymentMethods } from '@marketplace/shared/contracts/orders'

const line = {
  productId: vine.string().uuid().toLowerCase(),
  quantity: wholeNumber(1, 999),
}

export const quoteValidator = vine.create({
  items: vine.array(vine.object(line)).minLength(1).maxLength(100),
  region: region().optional(),
})

const order = {
  items: vine
    .array(vine.object({ ...line, expectedPrice: money().optional() }))
    .minLength(1)
    .maxLength(100),
  paymentMethod: vine.enum(paymentMethods),
  note: vine.string().trim().maxLength(1000).optional(),
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
    landmark: vine.string().trim().maxLength(200).optional(),
  }),
})
