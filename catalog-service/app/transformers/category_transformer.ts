import { nameShape } from '@marketplace/shared/server/openapi/docs'
import vine from '@vinejs/vine'
import { attributeKinds, type AttributeDefinition } from '#domain/attributes'
import { pictureOf } from '#domain/category_tree'
import type { CategoryDetail } from '#queries/find_category'

const names = () => vine.object({ fr: vine.string(), ar: vine.string(), en: vine.string() })

export const categoryPictureShape = vine.object({
  url: vine.string(),
  width: vine.number(),
  variants: vine.array(vine.object({ url: vine.string(), width: vine.number() })),
})

export const attributeShape = vine.object({
  key: vine.string(),
  kind: vine.enum(attributeKinds),
  name: names(),
  unit: vine.string().nullable(),
  choices: vine.array(vine.object({ value: vine.string(), name: names() })).nullable(),
  /** The category that has it: this one or one above. */
  category: vine.string(),
})

export const categoryDetailShape = vine.create({
  slug: vine.string(),
  parent: vine.string().nullable(),
  name: names(),
  picture: categoryPictureShape.clone().nullable(),
  attributes: vine.array(attributeShape.clone()),
  version: vine.number(),
})

export type AttributeView = Required<AttributeDefinition> & { category: string }

/** A category as the API shows it, with the attributes of its products in their order. */
export function toCategory({ pictureUrl, pictureWidth, ...category }: CategoryDetail) {
  const { slug, parentSlug, nameFr, nameAr, nameEn, version, attributes } = category
  return {
    ...{ slug, parent: parentSlug, version, attributes },
    name: { fr: nameFr, ar: nameAr, en: nameEn },
    picture: pictureOf(pictureUrl, pictureWidth),
  }
}

nameShape('CategoryDetail', categoryDetailShape)
