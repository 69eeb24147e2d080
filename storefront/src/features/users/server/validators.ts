import vine from '@vinejs/vine'
import { staffRoles } from '@marketplace/shared/contracts/principal'
import { notNull, pageFields } from '@marketplace/shared/server/http/validation'

export const rightsValidator = vine.create({
  roles: vine.array(vine.enum(staffRoles)).distinct().use(notNull()).optional(),
  isAdmin: vine.boolean({ strict: true }).use(notNull()).optional(),
})

export const usersQueryValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(100).optional(),
})
