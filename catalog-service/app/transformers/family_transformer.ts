import vine from '@vinejs/vine'
import { BaseTransformer } from '@adonisjs/core/transformers'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import type { FamilyRow } from '#queries/find_family'
import type { FamilyListRow } from '#queries/list_families'
import { toImage } from '#transformers/image_transformer'
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
      ...this.pick(family, ['id', 'storeId', 'name', 'nameAr', 'options', 'version']),
      members: family.members.map(({ reserved, lowStockAt, image, ...member }) => member),
      createdAt: family.createdAt.toISOString(),
      updatedAt: family.updatedAt.toISOString(),
    }
  }

  /** For its page: with pictures, and what the stock has to be seen against. */
  forPanel() {
    const members = this.resource.members.map(({ image, ...member }) => {
      return { ...member, image: image && toImage(image) }
    })
    return { ...this.toObject(), members }
  }
}

nameShape('Family', familyShape)

/** A family as the panel lists it. */
export function toFamilyRow({ lead, storeName, storeNameAr, ...family }: FamilyListRow) {
  return {
    ...family,
    store: { name: storeName, nameAr: storeNameAr },
    lead: lead && { ...lead, image: lead.image && toImage(lead.image) },
  }
}
