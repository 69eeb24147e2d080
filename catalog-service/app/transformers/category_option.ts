import type { CategoryName } from '#queries/list_categories'
import type { Locale } from '@marketplace/shared/contracts/locale'

/** Categories without children, in the reader's language; `label` starts with the parent's name. */
export function categoryOptions(categories: CategoryName[], locale: Locale) {
  const nameOf = (row: CategoryName) => ({ fr: row.nameFr, ar: row.nameAr, en: row.nameEn })[locale]
  const parents = new Map(categories.map((row) => [row.slug, row]))
  const isParent = new Set(categories.map(({ parentSlug }) => parentSlug))
  return categories
    .filter(({ slug }) => !isParent.has(slug))
    .map((row) => {
      const parent = row.parentSlug && parents.get(row.parentSlug)
      const name = nameOf(row)
      return { value: row.slug, name, label: parent ? `${nameOf(parent)} · ${name}` : name }
    })
}
