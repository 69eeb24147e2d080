import createMiddleware from 'next-intl/middleware'
import { NextRequest } from 'next/server'
import { negotiateLocale } from '@marketplace/shared/contracts/locale'
import { keptLanguage } from './i18n/kept-language'
import { routing } from './i18n/routing'

const localized = createMiddleware(routing)

/**
 * Addresses without a language lead to the one last shown, or that the API would answer in. Those that have one are left alone, for each
 * page would pay for it (`server/language-cookie.ts` remembers theirs).
 */
export function proxy(request: NextRequest) {
  const headers = new Headers(request.headers)
  const kept = keptLanguage(headers.get('cookie'))
  headers.set('accept-language', kept ?? negotiateLocale(headers.get('accept-language')))
  const response = localized(new NextRequest(request, { headers }))
  if (response.headers.has('location')) response.headers.append('Vary', 'Accept-Language, Cookie')
  return response
}

export const config = {
  matcher: ['/((?!api|internal|go|health|metrics|sign-out|_next|(?:fr|ar|en)(?:/|$)|.*\\..*).*)'],
}
