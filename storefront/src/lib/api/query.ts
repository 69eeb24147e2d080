export type Query = Record<string, string | number | boolean | undefined>

/** `{ q: 'thé', page: undefined }` → `?q=th%C3%A9`; nothing where nothing is given. */
export function toSearch(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  if (given.length === 0) return ''
  return `?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`
}
