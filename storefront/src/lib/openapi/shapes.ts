import vine from '@vinejs/vine'
import { nameShape } from '@marketplace/shared/server/openapi/docs'

export const moment = () => vine.string().meta({ format: 'date-time' })

/** What a product of the catalog has here at least; the rest is as `GET /api/v1/products` sends it. */
export const product = () =>
  vine
    .object({
      id: vine.string().uuid(),
      name: vine.string(),
      slug: vine.string(),
      price: vine.string(),
      currency: vine.string(),
    })
    .allowUnknownProperties()
    .nullable()

export const addressFields = {
  id: vine.string().uuid(),
  label: vine.string().nullable(),
  recipientName: vine.string(),
  phone: vine.string(),
  street: vine.string(),
  city: vine.string(),
  state: vine.string(),
  postalCode: vine.string().nullable(),
  landmark: vine.string().nullable(),
  latitude: vine.number().nullable(),
  longitude: vine.number().nullable(),
  isDefault: vine.boolean(),
  version: vine.number().withoutDecimals(),
  createdAt: moment(),
}

export const userFields = {
  id: vine.string().uuid(),
  email: vine.string(),
  emailVerified: vine.boolean(),
  name: vine.string(),
  image: vine.string().nullable(),
  phone: vine.string().nullable(),
  locale: vine.string(),
  roles: vine.array(vine.string()),
  isAdmin: vine.boolean(),
  createdAt: moment(),
}

export const userShape = vine.create(userFields)
export const addressShape = vine.create(addressFields)

nameShape('User', userShape)
nameShape('Address', addressShape)
