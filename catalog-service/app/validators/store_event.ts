import vine from '@vinejs/vine'
import { text } from '@marketplace/shared/server/http/validation'

const timestamp = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/

export const storeEventValidator = vine.create({
  id: vine.string().uuid().toLowerCase(),
  name: text(200),
  nameAr: text(200).nullable().optional(),
  slug: text(200),
  city: text(200),
  whatsappPhone: vine.string().maxLength(20).nullable(),
  isActive: vine.boolean({ strict: true }),
  pausedUntil: vine.string().regex(timestamp).nullable().optional(),
  updatedAt: vine.string().regex(timestamp),
})
