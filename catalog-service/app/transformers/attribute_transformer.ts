import vine from '@vinejs/vine'
import type { AttributeValues } from '#domain/attributes'
import type { AttributeView } from '#transformers/category_transformer'

const names = () => vine.object({ fr: vine.string(), ar: vine.string(), en: vine.string() })

export const productAttributeShape = vine.object({
  key: vine.string(),
  name: names(),
  value: vine.unionOfTypes([vine.string(), vine.number({ strict: true })]),
  /** Of a number. */
  unit: vine.string().nullable(),
  /** Of a choice: how it is called. */
  valueName: names().nullable(),
})

type Described = { attributes: AttributeValues; definitions: AttributeView[] }

/** What a product says about itself, in its category's order. */
export function toProductAttributes({ attributes, definitions }: Described) {
  return definitions.flatMap(({ key, name, unit, choices }) => {
    const value = attributes[key]
    if (value === undefined) return []
    const chosen = choices?.find((choice) => choice.value === value)
    return [{ key, name, value, unit, valueName: chosen?.name ?? null }]
  })
}
