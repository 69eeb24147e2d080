/** The languages of every text that people see, the default first. */
export const locales = ['fr', 'ar', 'en'] as const
export type Locale = (typeof locales)[number]
export const defaultLocale: Locale = 'fr'

/** Whether `value` is one of ours. */
export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale)
}

/** `rtl` for Arabic, else `ltr`: the value of an element's `dir`. */
export function directionOf(locale: Locale): 'rtl' | 'ltr' {
  return locale === 'ar' ? 'rtl' : 'ltr'
}

/**
 * The best of our languages for an `Accept-Language` header (RFC 9110, 12.5.4); French where it names none.
 * Takes the header as it came, or undefined.
 */
export function negotiateLocale(acceptLanguage: string | undefined | null): Locale {
  if (!acceptLanguage) return defaultLocale
  const ranges = acceptLanguage.split(',', 20).map((part) => {
    const [tag = '', ...params] = part.trim().toLowerCase().split(';')
    const q = params.find((param) => param.trim().startsWith('q='))
    return { language: tag.split('-')[0], q: q ? Number(q.trim().slice(2)) : 1 }
  })
  const wanted = ranges.filter(({ q }) => q > 0).sort((a, b) => b.q - a.q)
  return (wanted.find(({ language }) => isLocale(language))?.language as Locale) ?? defaultLocale
}
