import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import type { FamilyRow } from '#queries/find_family'
import { memberOptionsShape, optionsShape } from '#transformers/family_card'

export const familyShape = vine.create({
  id: vine.string().uuid(),
  storeId: vine.string().uuid(),
  name: vine.string(),
  nameAr: vine.string().nullable(),
  options: optionsShape.clone(),
  members: vine.array(
    vine.object({
      id: vine.string().uuid(),
      name: vine.string(),
      nameAr: vine.string().nullable(),
      slug: vine.string(),
      sku: vine.string(),
      options: memberOptionsShape.clone(),
      price: vine.string(),
      isActive: vine.boolean(),
      isArchived: vine.boolean(),
      isLead: vine.boolean(),
      available: vine.number(),
    })
  ),
  version: vine.number(),
  createdAt: vine.string(),
  updatedAt: vine.string(),
})

export default class FamilyTransformer extends BaseTransformer<FamilyRow> {
  toObject() {
    const family = this.resource
    return {
      ...this.pick(family, ['id', 'storeId', 'name', 'nameAr', 'options', 'members', 'version']),
      createdAt: family.createdAt.toISOString(),
      updatedAt: family.updatedAt.toISOString(),
    }
  }
}

nameShape('Family', familyShape)
