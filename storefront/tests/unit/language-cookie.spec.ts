import type { IncomingMessage, ServerResponse } from 'node:http'
import { test } from '@japa/runner'
import { rememberLanguage } from '../../server/language-cookie.ts'

function cookieAfter(url: string, headers: Record<string, string>, isHttps = false) {
  let cookie: string | undefined
  const response = { appendHeader: (_: string, value: string) => (cookie = value) }
  rememberLanguage(
    { url, headers } as IncomingMessage,
    response as unknown as ServerResponse,
    isHttps
  )
  return cookie
}

test.group('The language that addresses without one lead to', () => {
  const arabic = 'NEXT_LOCALE=ar; Path=/; SameSite=lax'
  const cases: [what: string, url: string, headers: Record<string, string>, cookie?: string][] = [
    ['is kept where the browser prefers another', '/ar/c/tapis?min=1', {}, arabic],
    ['is kept where another was kept', '/ar', { cookie: 'a=b; NEXT_LOCALE=fr' }, arabic],
    ['is kept already over https', '/ar', { cookie: '__Secure-NEXT_LOCALE=ar' }],
    ['is kept already', '/ar', { cookie: 'NEXT_LOCALE=ar' }],
    ['is what the browser prefers', '/ar', { 'accept-language': 'ar' }],
    ['is not that of a part of a page', '/ar', { 'sec-fetch-dest': 'empty' }],
    ['is not that of a file', '/ar/picture.png', {}],
    ['is not that of an address without one', '/api/v1/me', {}],
  ]
  for (const [what, url, headers, cookie] of cases) {
    test(`It ${what}: ${url}`, ({ assert }) => {
      assert.equal(cookieAfter(url, headers), cookie)
    })
  }

  test('Over https it is kept under a name that plain http can’t set', ({ assert }) => {
    assert.equal(cookieAfter('/ar', {}, true), `__Secure-${arabic}; Secure`)
  })
})
