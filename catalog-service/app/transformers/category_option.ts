import type { CategoryName } from '#queries/list_categories'
import type { Locale } from '@marketplace/shared/contracts/locale'

/** Categories without children, and `current`, in the reader's language; `label` starts with the parent's name. */
export function categoryOptions(categories: CategoryName[], locale: Locale, current?: string) {
  const nameOf = (row: CategoryName) => ({ fr: row.nameFr, ar: row.nameAr, en: row.nameEn })[locale]
  const parents = new Map(categories.map((row) => [row.slug, row]))
  const isParent = new Set(categories.map(({ parentSlug }) => parentSlug))
  return categories
    .filter(({ slug }) => !isParent.has(slug) || slug === current)
    .map((row) => {
      const parent = row.parentSlug && parents.get(row.parentSlug)
      const name = nameOf(row)
      return { value: row.slug, name, label: parent ? `${nameOf(parent)} · ${name}` : name }
    })
}

/** All categories with the names above them, in the order of the tree; without one and all below it where it is given. */
export function categoryPaths(categories: CategoryName[], locale: Locale, without?: string) {
  const nameOf = (row: CategoryName) => ({ fr: row.nameFr, ar: row.nameAr, en: row.nameEn })[locale]
  const below = (parent: string | null, above: string): { value: string; label: string }[] =>
    categories
      .filter(({ parentSlug, slug }) => parentSlug === parent && slug !== without)
      .flatMap((row) => {
        const label = above ? `${above} · ${nameOf(row)}` : nameOf(row)
        return [{ value: row.slug, label }, ...below(row.slug, label)]
      })
  return below(null, '')
}
