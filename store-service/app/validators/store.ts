import vine from '@vinejs/vine'
import {
  mobile,
  multilineText,
  pageFields,
  queryDecimal,
  queryInteger,
  region,
  text,
} from '@marketplace/shared/server/http/validation'
import { canPauseUntil, pauseEnd } from '#domain/pause'
import { versionField } from '@marketplace/shared/server/version'

/** `lat,lng` in degrees, no farther than the poles and the date line. */
const place = /^-?(90(\.0+)?|[1-8]?\d(\.\d+)?),-?(180(\.0+)?|(1[0-7]\d|[1-9]?\d)(\.\d+)?)$/

/** A day, which is Morocco's, or a moment with its offset. */
const dayOrMoment = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}))?$/

const pausable = vine.createRule((value: unknown, _: undefined, field) => {
  if (field.isValid && !canPauseUntil(pauseEnd(value as string)))
    field.report('{{ field }} is no end of a pause', 'pause_end', field)
})

const degrees = (limit: number) => vine.number({ strict: true }).range([-limit, limit])

const fields = {
  name: text(120),
  nameAr: text(120).nullable(),
  description: multilineText(5000, { mayBeEmpty: true }),
  descriptionAr: multilineText(5000).nullable(),
  tagline: text(140).nullable(),
  street: text(200),
  city: text(100),
  state: region(),
  latitude: degrees(90),
  longitude: degrees(180),
}

export const createStoreValidator = vine.create({
  ...fields,
  nameAr: fields.nameAr.clone().optional(),
  descriptionAr: fields.descriptionAr.clone().optional(),
  tagline: fields.tagline.clone().optional(),
  whatsappPhone: mobile().nullable().optional(),
  isActive: vine.boolean({ strict: true }).optional(),
})

export const updateStoreValidator = vine.create({
  name: fields.name.clone().optional(),
  nameAr: fields.nameAr.clone().optional(),
  description: fields.description.clone().optional(),
  descriptionAr: fields.descriptionAr.clone().optional(),
  tagline: fields.tagline.clone().optional(),
  street: fields.street.clone().optional(),
  city: fields.city.clone().optional(),
  state: fields.state.clone().optional(),
  latitude: fields.latitude.clone().optional(),
  longitude: fields.longitude.clone().optional(),
  whatsappPhone: mobile().nullable().optional(),
  isActive: vine.boolean({ strict: true }).optional(),
  pausedUntil: vine.string().regex(dayOrMoment).use(pausable()).nullable().optional(),
  version: versionField(),
})

export const listStoresValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(100).optional(),
  region: region().optional(),
  city: vine.string().trim().maxLength(100).optional(),
  near: vine.string().maxLength(60).regex(place).optional(),
  radiusKm: queryDecimal({ min: 0, max: 2000 }).optional(),
})

export const panelStoresValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(100).optional(),
  region: region().optional(),
  view: vine.enum(['all', 'active', 'inactive', 'suspended']).optional(),
})

/** How many days the dashboard's sales look back; one of `salesDays`. */
export const dashboardValidator = vine.create({
  days: queryInteger({ min: 7, max: 90 }).optional(),
})

export const pauseStoreValidator = vine.create({
  pausedUntil: vine.string().regex(dayOrMoment).use(pausable()).nullable(),
})

export const storeActivityValidator = vine.create({ isActive: vine.boolean({ strict: true }) })

export const suspendStoreValidator = vine.create({
  reason: multilineText(500),
  version: versionField(),
})

export const verifyStoreValidator = vine.create({
  version: versionField(),
  ownerVersion: versionField(),
})

/** A form with a `file` and nothing beside it. */
export const storePictureValidator = vine.create({})

export const storeIdsValidator = vine.create({ ids: vine.string().maxLength(4000) })
