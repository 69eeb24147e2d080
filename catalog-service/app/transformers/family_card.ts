import vine from '@vinejs/vine'
import { optionKeys } from '@marketplace/shared/contracts/families'
import { nameShape } from '@marketplace/shared/server/openapi/docs'
import type { FamilyView, SiblingView } from '#sql/family_view'

export const optionsShape = vine.array(
  vine.object({ key: vine.enum(optionKeys), values: vine.array(vine.string()) })
)

const optionValue = () => vine.string().optional()

export const memberOptionsShape = vine.object({
  size: optionValue(),
  colour: optionValue(),
  weight: optionValue(),
  volume: optionValue(),
  material: optionValue(),
  scent: optionValue(),
  dimensions: optionValue(),
})

const card = {
  id: vine.string().uuid(),
  name: vine.string(),
  nameAr: vine.string().nullable(),
  priceFrom: vine.string(),
  members: vine.number(),
  options: optionsShape.clone(),
}

export const familyCardShape = vine.object(card)

export const familyDetailShape = vine.object({
  ...card,
  siblings: vine.array(
    vine.object({
      id: vine.string().uuid(),
      slug: vine.string(),
      options: memberOptionsShape.clone(),
      price: vine.string(),
      inStock: vine.boolean(),
    })
  ),
})

/** Names the values that members on sale have, in the family's order. */
export function toFamilyCard({ id, name, nameAr, priceFrom, members, ...family }: FamilyView) {
  const options = family.options.map(({ key, values }) => ({
    key,
    values: values.filter((value) => family.chosen.some((chosen) => chosen[key] === value)),
  }))
  return { id, name, nameAr, priceFrom, members, options }
}

export function toFamilyDetail(family: FamilyView, siblings: SiblingView[]) {
  return { ...toFamilyCard(family), siblings }
}

nameShape('FamilyCard', vine.create(familyCardShape.clone()))
nameShape('FamilyDetail', vine.create(familyDetailShape.clone()))
