import { locale as rootLocale } from 'next/root-params'
import { getRequestConfig } from 'next-intl/server'
import { loadMessages } from './messages'
import { isLocale, routing } from './routing'

/** Actions and route handlers name the language; pages take it from their path. */
export default getRequestConfig(async ({ locale: named }) => {
  const wanted = named ?? (await rootLocale())
  const locale = isLocale(wanted) ? wanted : routing.defaultLocale
  return { locale, messages: await loadMessages(locale), timeZone: 'Africa/Casablanca' }
})
