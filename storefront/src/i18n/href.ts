import type { Locale } from './routing'

export type Query = Record<string, string | number | undefined>

/** A page's path in one language: `href('fr', '/search', { q: 'thé' })` → `/fr/search?q=th%C3%A9`. */
export function href(locale: Locale, path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)]))
  return `/${locale}${path === '/' ? '' : path}${given.length ? `?${search}` : ''}`
}
