import { categories } from '../demo/content/categories.ts'
import { families } from '../demo/content/families.ts'
import type { Kind } from '../demo/content/kind.ts'
import { kinds } from '../demo/content/products.ts'
import { typeset } from '../demo/typeset.ts'

/** A product of the demo as its content describes it, apart from what any search makes of it. */
export interface Judged {
  id: string
  /** The French name without its variant: `Tajine`, `Verres à thé`. */
  kind: string
  category: string
  /** The French name, folded. */
  name: string
  sku: string
  store: string
}

export type Match = (product: Judged) => boolean

/** What a product is worth to whoever searched: 3 exactly that, 2 good, 1 related. */
export interface Grades {
  3: Match
  2?: Match
  1?: Match
}

export function gradeOf(product: Judged, grades: Grades): number {
  return ([3, 2, 1] as const).find((grade) => grades[grade]?.(product)) ?? 0
}

const labels = new Set(allKinds().map(labelOf))

/** Products of these kinds. Throws for one that the demo does not have. */
export function kind(...names: string[]): Match {
  for (const name of names) if (!labels.has(name)) throw new Error(`The demo has no ${name}.`)
  return (product) => names.includes(product.kind)
}

/** Products of these categories or of those below them. */
export function category(...slugs: string[]): Match {
  for (const slug of slugs)
    if (!categories.some((each) => each.slug === slug)) throw new Error(`No category ${slug}.`)
  const all = categories.filter(
    ({ slug, parent }) => slugs.includes(slug) || slugs.includes(parent!)
  )
  return (product) => all.some(({ slug }) => slug === product.category)
}

/** Products whose French name, folded, fits. */
export function named(pattern: RegExp): Match {
  return ({ name }) => pattern.test(name)
}

export function sku(code: string): Match {
  return (product) => product.sku === code
}

export function store(slug: string): Match {
  return (product) => product.store === slug
}

export function both(...matches: Match[]): Match {
  return (product) => matches.every((match) => match(product))
}

export function any(...matches: Match[]): Match {
  return (product) => matches.some((match) => match(product))
}

export interface Row {
  id: string
  name: string
  category: string
  sku: string
  store: string
}

/** Finds of what kind each product is, by its name. */
export function judged(rows: Row[]): Judged[] {
  const names = new Map<string, string>()
  for (const each of allKinds())
    for (const [variant] of each.variants)
      names.set(typeset(each.fr.replace('{}', variant)), labelOf(each))
  for (const { fr, kind: label, options, members } of families)
    for (const { options: chosen } of members)
      names.set([typeset(fr), ...options.map(({ key }) => chosen[key])].join(', '), label)
  return rows.map(({ name, ...row }) => {
    const found = names.get(name)
    if (!found) throw new Error(`No kind of the demo makes ${name}.`)
    return { ...row, kind: found, name: folded(name) }
  })
}

function allKinds(): Kind[] {
  return Object.values(kinds).flat()
}

/** `Caftan {} brodé` is a `Caftan`, `Tajine en terre cuite, {}` a `Tajine en terre cuite`. */
function labelOf({ fr }: Kind): string {
  return fr.replace(/,? *\{\}.*$/, '')
}

function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/’/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
}
