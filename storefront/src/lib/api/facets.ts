import type { Category, PageMeta } from './types'

type Count = { value: string | number | boolean; count: number }

/** How many products each choice would give, each counted inside all other filters. */
export type Facets = {
  category?: Count[]
  price?: { min: number | string | null; max: number | string | null; count: number }[]
  rating?: Count[]
  availability?: Count[]
}

type Sent = Facets & { estimated?: (keyof Facets)[] }

/** The facets of a list, without the estimated ones: their counts are too low to be shown. */
export function facetsOf(meta: PageMeta | null): Facets {
  const { estimated = [], ...facets }: Sent = (meta as { facets?: Sent } | null)?.facets ?? {}
  for (const name of estimated) delete facets[name]
  return facets
}

/** How many products a category would give; facets count the leaves of the tree. */
export function categoryCountOf(facets: Facets, { slug, children }: Category): number | undefined {
  if (!facets.category) return undefined
  const below = children.reduce((sum, child) => sum + (categoryCountOf(facets, child) ?? 0), 0)
  return below + (countOf(facets.category, slug) ?? 0)
}

export function countOf(counts: Count[] | undefined, value: Count['value']): number | undefined {
  return counts?.find((one) => String(one.value) === String(value))?.count
}

/** The count of a price range; bounds that are open match open ones. */
export function priceCountOf(
  { price }: Facets,
  { min, max }: { min?: number; max?: number }
): number | undefined {
  const same = (bound: number | string | null | undefined, wanted: number | undefined) =>
    bound === null || bound === undefined
      ? wanted === undefined
      : Number(bound) === (wanted ?? Number.NaN)
  return price?.find((range) => same(range.min, min) && same(range.max, max))?.count
}
