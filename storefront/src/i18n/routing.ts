import { defaultLocale, locales } from '@marketplace/shared/contracts/locale'
import { defineRouting } from 'next-intl/routing'

export { directionOf, isLocale, locales, type Locale } from '@marketplace/shared/contracts/locale'

export const routing = defineRouting({
  locales,
  defaultLocale,
  localePrefix: 'always',
  // `server/language-cookie.ts` keeps the language
  localeCookie: false,
  // each page names its own other languages, and some have none
  alternateLinks: false,
})
