import { href, type Query } from '@/i18n/href'
import type { Locale } from '@/i18n/routing'
import { listingParams, type ListingState } from './listing-state'

/** Gives the address of one list with other filters, sort or page. */
export type ListingHref = (change?: Partial<ListingState>) => string

/** `path` is the list's own, without its language; `fixed` holds what the path says already. */
export function listingHrefOf(
  locale: Locale,
  path: string,
  state: ListingState,
  fixed: Partial<ListingState> = {}
): ListingHref {
  return (change = {}) => {
    const params = listingParams({ ...state, ...cleared(fixed) }, change) as Query
    return href(locale, path, params)
  }
}

function cleared(fixed: Partial<ListingState>): Partial<ListingState> {
  return Object.fromEntries(Object.keys(fixed).map((key) => [key, undefined]))
}
