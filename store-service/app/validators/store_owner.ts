import vine from '@vinejs/vine'
import { ice, phone, rib, text } from '@marketplace/shared/server/http/validation'
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
