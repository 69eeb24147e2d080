import type { Locale } from './locale.ts'

/** A date as `Intl` writes it, with the first day of a month as French does: `1er décembre`, not `1 décembre`. */
export function withOrdinalDay(date: string, locale: Locale): string {
  return locale === 'fr' ? date.replace(/(?<!\d)1(?=\s\p{L})/u, '1er') : date
}
