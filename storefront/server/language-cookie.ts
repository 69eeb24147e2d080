import type { IncomingMessage, ServerResponse } from 'node:http'
import { isLocale, negotiateLocale } from '@marketplace/shared/contracts/locale'

const page = /^\/([a-z]{2})(?:\/[^.]*)?$/
const kept = /(?:^|;\s*)NEXT_LOCALE=([^;]*)/

/** Keeps the language of the page that is read, unless addresses without a language lead there already. */
export function rememberLanguage({ headers, url = '' }: IncomingMessage, response: ServerResponse) {
  const locale = page.exec(url.split('?', 1)[0]!)?.[1]
  if (!isLocale(locale)) return
  const destination = headers['sec-fetch-dest']
  if (destination !== undefined && destination !== 'document') return
  const usual = kept.exec(headers.cookie ?? '')?.[1] ?? negotiateLocale(headers['accept-language'])
  if (usual === locale) return
  response.appendHeader('Set-Cookie', `NEXT_LOCALE=${locale}; Path=/; SameSite=lax`)
}
