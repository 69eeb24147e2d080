import { fold } from '#domain/attributes'
import type { FindCategory } from '#domain/imports/row'

type Named = {
  slug: string
  parentSlug: string | null
  nameFr: string
  nameAr: string
  nameEn: string
}

/** Finds categories by slug, by a name in any language, or by `parent · name`, parted by one of `·`, `>` and `/`. */
export function categoryFinder(categories: readonly Named[]): FindCategory {
  const slugs = new Set(categories.map(({ slug }) => slug))
  const parents = new Map(categories.map((category) => [category.slug, category]))
  const byName = new Map<string, Set<string>>()
  for (const category of categories) {
    const parent = category.parentSlug && parents.get(category.parentSlug)
    for (const name of namesOf(category)) {
      const paths = parent ? namesOf(parent).map((above) => `${above} · ${name}`) : []
      for (const each of [name, ...paths]) {
        const key = keyOf(each)
        byName.set(key, (byName.get(key) ?? new Set()).add(category.slug))
      }
    }
  }
  return (cell) => {
    if (slugs.has(cell)) return cell
    const found = [...(byName.get(keyOf(cell)) ?? [])]
    return found.length > 1 ? 'ambiguous' : (found[0] ?? null)
  }
}

const namesOf = ({ nameFr, nameAr, nameEn }: Named) => [nameFr, nameAr, nameEn]

const keyOf = (name: string) =>
  name
    .split(/[·>/]/)
    .map((part) => fold(part))
    .join(' · ')
