import { isLocale, type Locale } from '@marketplace/shared/contracts/locale'

const cookie = /(?:^|;\s*)(?:__Secure-)?NEXT_LOCALE=([^;]*)/

/** The language that a browser was last shown, from its `Cookie` header. */
export function keptLanguage(cookies: string | null | undefined): Locale | undefined {
  const kept = cookie.exec(cookies ?? '')?.[1]
  return isLocale(kept) ? kept : undefined
}

/** The cookie that keeps it; over https with the prefix by which browsers take it from nobody who speaks plain http. */
export function languageCookie(locale: Locale, isHttps: boolean): string {
  const pair = `NEXT_LOCALE=${locale}; Path=/; SameSite=lax`
  return isHttps ? `__Secure-${pair}; Secure` : pair
}
