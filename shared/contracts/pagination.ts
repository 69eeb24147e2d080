export const defaultPerPage = 20
export const maxPerPage = 100

/** `page × perPage` may not pass these, so that a list costs the same on a million rows. */
export const maxDepth = 10_000
export const maxSearchDepth = 1_000

/** Totals are exact up to here. */
export const maxExactTotal = 10_000
export const maxExactSearchTotal = 2_000

export type PageInput = { page: number; perPage: number }

export type PageMeta = {
  page: number
  perPage: number
  total: number
  totalIsExact: boolean
  lastPage: number
}

/** A list's `meta` from the page asked for and the total found; the last page is 1 for an empty list. */
export function pageMeta(
  { page, perPage }: PageInput,
  total: number,
  totalIsExact = true
): PageMeta {
  return { page, perPage, total, totalIsExact, lastPage: Math.max(1, Math.ceil(total / perPage)) }
}
