import vine from '@vinejs/vine'
import { ice, pageFields, phone, rib, text } from '@marketplace/shared/server/http/validation'
import { ownerViews } from '#domain/owner_list'
import { versionField } from '@marketplace/shared/server/version'

export const createStoreOwnerValidator = vine.create({
  businessName: text(120),
  phone: phone(),
  ice: ice().nullable().optional(),
  rib: rib().nullable().optional(),
})

export const updateStoreOwnerValidator = vine.create({
  businessName: text(120).optional(),
  phone: phone().optional(),
  ice: ice().nullable().optional(),
  rib: rib().nullable().optional(),
  version: versionField(),
})

export const panelOwnersValidator = vine.create({
  ...pageFields,
  q: vine.string().trim().maxLength(100).optional(),
  view: vine.enum(ownerViews).optional(),
})
