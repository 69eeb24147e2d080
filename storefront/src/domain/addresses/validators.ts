import vine from '@vinejs/vine'
import { mobile, pageFields, region, text } from '@marketplace/shared/server/http/validation'

const latitude = () => vine.number({ strict: true }).range([-90, 90]).nullable()
const longitude = () => vine.number({ strict: true }).range([-180, 180]).nullable()
const postalCode = () =>
  vine
    .string()
    .trim()
    .regex(/^\d{5}$/)
    .nullable()

const required = {
  recipientName: text(120),
  phone: mobile(),
  street: text(200),
  city: text(80),
  state: region(),
}

const optional = {
  label: text(60).nullable().optional(),
  postalCode: postalCode().optional(),
  landmark: text(200).nullable().optional(),
  isDefault: vine.boolean({ strict: true }).optional(),
}

/** A point has both numbers or neither, in a change as well. */
const point = {
  latitude: latitude().optional().requiredIfExists('longitude'),
  longitude: longitude().optional().requiredIfExists('latitude'),
}

export const newAddressValidator = vine.create({ ...required, ...optional, ...point })

export const addressChangeValidator = vine.create({
  recipientName: text(120).optional(),
  phone: mobile().optional(),
  street: text(200).optional(),
  city: text(80).optional(),
  state: region().optional(),
  ...optional,
  ...point,
})

export const pageValidator = vine.create(pageFields)
