import { withOrdinalDay } from '@marketplace/shared/contracts/dates'
import type { Locale } from '@/i18n/routing'

const tags: Record<Locale, string> = {
  fr: 'fr-MA-u-nu-latn',
  ar: 'ar-MA-u-nu-latn',
  en: 'en-GB-u-nu-latn',
}

/** `21 nov., 17:40`, on Morocco's clock. */
export function formatShort(iso: string, locale: Locale): string {
  const format = new Intl.DateTimeFormat(tags[locale], {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'Africa/Casablanca',
  })
  return withOrdinalDay(format.format(new Date(iso)), locale)
}
