import vine from '@vinejs/vine'
import { locales } from '@marketplace/shared/contracts/locale'
import { staffRoles } from '@marketplace/shared/contracts/principal'
import { notNull, pageFields, phone, text } from '@marketplace/shared/server/http/validation'

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

export const rightsValidator = vine.create({
  roles: vine.array(vine.enum(staffRoles)).distinct().use(notNull()).optional(),
  isAdmin: vine.boolean({ strict: true }).use(notNull()).optional(),
})

export const usersQueryValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(100).optional(),
})
