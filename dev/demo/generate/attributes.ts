import { attributesByRoot, attributesOf, materialNames } from '../content/attributes.ts'
import type { Material } from '../content/materials.ts'

type Described = { category: string; name: string; material: Material; city: string }

/** What a product says of itself, by what its name and its store tell. */
export function describeByAttributes({ category, name, material, city }: Described) {
  const known: Record<string, string | number | null> = {
    material: material in materialNames ? material : null,
    dimensions: /\d+\s×\s\d+(?:\s×\s\d+)?\s*cm/u.exec(name)?.[0] ?? null,
    weight: measured(name, { g: 1, kg: 1000 }),
    volume: measured(name, { ml: 1, cl: 10, l: 1000 }),
    origin: city,
  }
  const keys = attributesOf(category).map(({ key }) => key)
  const said = keys.flatMap((key) => (known[key] ? [[key, known[key]]] : []))
  return Object.fromEntries(said) as Record<string, string | number>
}

/** The number before one of the units, in the smallest. */
function measured(name: string, units: Record<string, number>): number | null {
  const pattern = new RegExp(`(\\d+)\\s*(${Object.keys(units).join('|')})(?![\\p{L}])`, 'u')
  const [, number, unit] = pattern.exec(name) ?? []
  return number ? Number(number) * units[unit!]! : null
}

/** The rows of `category_attributes`. */
export function attributeRows() {
  return Object.entries(attributesByRoot).flatMap(([category, attributes]) =>
    attributes.map(({ key, kind, fr, ar, en, unit, choices }, position) => ({
      ...{ category, key, kind, position, unit: unit ?? null, choices: choices ?? null },
      ...{ name_fr: fr, name_ar: ar, name_en: en },
    }))
  )
}
