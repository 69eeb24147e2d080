import type { PageMeta } from './types'

type Count = { value: string | number; count: number }

/** How many products each choice would give, each counted inside all other filters. */
export type Facets = {
  category?: Count[]
  price?: { min: number | string | null; max: number | string | null; count: number }[]
  rating?: Count[]
  availability?: Count[]
}

/** The facets of a list; none where the list carries none. */
export function facetsOf(meta: PageMeta | null): Facets {
  return (meta as { facets?: Facets } | null)?.facets ?? {}
}

export function countOf(counts: Count[] | undefined, value: string | number): number | undefined {
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
