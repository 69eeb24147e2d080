import { withOrdinalDay } from '@marketplace/shared/contracts/dates'
import type { Locale } from '@/i18n/routing'

const tags: Record<Locale, string> = {
  fr: 'fr-MA-u-nu-latn',
  ar: 'ar-MA-u-nu-latn',
  en: 'en-GB-u-nu-latn',
}
const timeZone = 'Africa/Casablanca'

/** `12 octobre`, with the year where it is not this one. */
export function formatDay(iso: string, locale: Locale, thisYear: number): string {
  const date = new Date(iso)
  const year = date.getUTCFullYear() === thisYear ? undefined : 'numeric'
  const options = { day: 'numeric', month: 'long', year, timeZone } as const
  return withOrdinalDay(new Intl.DateTimeFormat(tags[locale], options).format(date), locale)
}

/** `mercredi 25 novembre à 14:30`. */
export function formatMoment(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  return withOrdinalDay(format.format(new Date(iso)), locale)
}
