import vine from '@vinejs/vine'
import { locales } from '@marketplace/shared/contracts/locale'
import { notNull, phone, text } from '@marketplace/shared/server/http/validation'

export const profileValidator = vine.create({
  name: text(120).use(notNull()).optional(),
  image: vine
    .string()
    .trim()
    .maxLength(500)
    .url({ protocols: ['http', 'https'], require_protocol: true })
    .nullable()
    .optional(),
  phone: phone().nullable().optional(),
  locale: vine.enum(locales).use(notNull()).optional(),
})

export const deletionValidator = vine.create({
  password: vine.string().maxLength(128).use(notNull()).optional(),
})
