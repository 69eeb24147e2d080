/** The form of a term; `from` says which list saving leads back to. */
export function synonymHref(query: { term?: string; from?: 'misses' } = {}): string {
  const search = new URLSearchParams(query).toString()
  return `/admin/catalog/search/synonyms/edit${search && `?${search}`}`
}
