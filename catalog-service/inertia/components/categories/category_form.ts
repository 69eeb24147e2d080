import { usePanelForm } from '@marketplace/shared/ui/form/use_panel_form'

type Names = { fr: string; ar: string; en: string }

export type AttributeKind = 'text' | 'number' | 'choice'

export type ChoiceDraft = { value: string; name: Names }

/** An attribute as it is edited; a new one has no key until it is saved. */
export type AttributeDraft = {
  key: string
  kind: AttributeKind
  name: Names
  unit: string
  choices: ChoiceDraft[]
}

export type CategoryValues = {
  nameFr: string
  nameAr: string
  nameEn: string
  slug: string
  parent: string
  attributes: AttributeDraft[]
}

export const emptyNames: Names = { fr: '', ar: '', en: '' }

export const emptyAttribute: AttributeDraft = {
  ...{ key: '', kind: 'text', unit: '', choices: [] },
  name: emptyNames,
}

/** What a category's own attributes look like in the form. */
export function draftsOf(category: CategoryView): AttributeDraft[] {
  return category.attributes
    .filter((attribute) => attribute.category === category.slug)
    .map(({ key, kind, name, unit, choices }) => ({
      ...{ key, name, unit: unit ?? '', choices: choices ?? [] },
      kind: kind as AttributeKind,
    }))
}

export type CategoryView = {
  slug: string
  parent: string | null
  name: Names
  picture: { url: string } | null
  attributes: {
    key: string
    kind: string
    name: Names
    unit: string | null
    choices: ChoiceDraft[] | null
    category: string
  }[]
  version: number
}

const nameFields: Record<string, string> = {
  'name.fr': 'nameFr',
  'name.ar': 'nameAr',
  'name.en': 'nameEn',
}

/** The form of a category, read at `version`. Keys of new attributes and choices are made of their names. */
export function useCategoryForm(initial: CategoryValues, version?: number) {
  return usePanelForm(initial, {
    version,
    fieldOf: (path) => nameFields[path] ?? path,
    transform: ({ nameFr, nameAr, nameEn, slug, parent, attributes }: CategoryValues) => ({
      name: { fr: nameFr, ar: nameAr, en: nameEn },
      ...(slug.trim() ? { slug: slug.trim() } : {}),
      ...(version === undefined ? { parent: parent || null } : {}),
      attributes: toSent(attributes),
    }),
  })
}

export type CategoryForm = ReturnType<typeof useCategoryForm>

function toSent(attributes: AttributeDraft[]) {
  const keys = new Set(attributes.map(({ key }) => key).filter(Boolean))
  return attributes.map(({ key, kind, name, unit, choices }) => ({
    key: key || unused(keys, name, 40),
    kind,
    name,
    unit: kind === 'number' ? unit.trim() || null : null,
    choices: kind === 'choice' ? withValues(choices) : null,
  }))
}

function withValues(choices: ChoiceDraft[]): ChoiceDraft[] {
  const values = new Set(choices.map(({ value }) => value).filter(Boolean))
  return choices.map(({ value, name }) => ({ value: value || unused(values, name, 60), name }))
}

/** Latin letters of a name with underlines, numbered until no other has it. */
function unused(taken: Set<string>, { fr, en }: Names, max: number): string {
  const words = (en || fr)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^[^a-z]+|_+$/g, '')
    .slice(0, max - 4)
  const base = words || 'detail'
  for (let number = 1; ; number++) {
    const key = number === 1 ? base : `${base}_${number}`
    if (taken.has(key)) continue
    taken.add(key)
    return key
  }
}
