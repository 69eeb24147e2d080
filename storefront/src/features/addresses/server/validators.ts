import vine from '@vinejs/vine'
import { storedCity } from '@marketplace/shared/contracts/city_spellings'
import { versionField } from '@marketplace/shared/server/version'
import {
  mobile,
  notNull,
  postalCode,
  region,
  text,
} from '@marketplace/shared/server/http/validation'

const latitude = () => vine.number({ strict: true }).range([-90, 90]).nullable()
const longitude = () => vine.number({ strict: true }).range([-180, 180]).nullable()

/** A city that is known is kept by one name, in whatever language it was typed. */
const oneName = vine.createRule((value: unknown, _: undefined, field) => {
  if (field.isValid && typeof value === 'string') field.mutate(storedCity(value), field)
})
const city = () => text(80).use(oneName())

const required = {
  recipientName: text(120),
  phone: mobile(),
  street: text(200),
  city: city(),
  state: region(),
}

const optional = {
  label: text(60).nullable().optional(),
  postalCode: postalCode().nullable().optional(),
  landmark: text(200).nullable().optional(),
  isDefault: vine.boolean({ strict: true }).use(notNull()).optional(),
}

/** A point has both numbers or neither, in a change as well. */
const point = {
  latitude: latitude().optional().requiredIfExists('longitude'),
  longitude: longitude().optional().requiredIfExists('latitude'),
}

export const newAddressValidator = vine.create({ ...required, ...optional, ...point })

export const addressChangeValidator = vine.create({
  recipientName: text(120).use(notNull()).optional(),
  phone: mobile().use(notNull()).optional(),
  street: text(200).use(notNull()).optional(),
  city: city().use(notNull()).optional(),
  state: region().optional(),
  ...optional,
  ...point,
  version: versionField(),
})
