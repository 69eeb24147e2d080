import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale, negotiateLocale } from '@marketplace/shared/contracts/locale'
import { keptLanguage, languageCookie } from '../src/i18n/kept-language.ts'

const page = /^\/([a-z]{2})(?:\/[^.]*)?$/

/** Keeps the language of the page that is read, unless addresses without a language lead there already. */
export function rememberLanguage(
  { headers, url = '' }: IncomingMessage,
  response: ServerResponse,
  isHttps: boolean
) {
  const locale = page.exec(url.split('?', 1)[0]!)?.[1]
  if (!isLocale(locale)) return
  const destination = headers['sec-fetch-dest']
  if (destination !== undefined && destination !== 'document') return
  const usual = keptLanguage(headers.cookie) ?? negotiateLocale(headers['accept-language'])
  if (usual === locale) return
  response.appendHeader('Set-Cookie', languageCookie(locale, isHttps))
}
