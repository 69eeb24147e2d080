import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'

const page = { accept: 'text/html,application/xhtml+xml' }

test.group('A panel that is down', () => {
  test('is a page in the reader’s language, which asks again by itself', async ({
    assert,
    cleanup,
  }) => {
    const { url, storefront } = await startGateway({ cleanup })
    const cookie = await storefront.signIn('nadia')
    for (const [language, words] of [
      ['fr', ['lang="fr" dir="ltr"', 'Service indisponible', 'Réessayer']],
      ['ar', ['lang="ar" dir="rtl"', 'إعادة المحاولة']],
    ] as const) {
      const headers = { ...page, cookie, 'accept-language': language, 'x-request-id': 'mine' }
      const answer = await send(url, '/admin/orders?view=to_ship', { headers })
      assert.equal(answer.status, 503)
      assert.equal(answer.headers['content-type'], 'text/html; charset=utf-8')
      assert.include(answer.headers['content-security-policy'], "default-src 'none'")
      assert.isAbove(Number(answer.headers['retry-after']), 0)
      for (const word of [...words, 'http-equiv="refresh"', 'mine']) {
        assert.include(answer.text, word)
      }
    }
  })

  test('is a problem to {0}')
    .with([
      ['Inertia', '/admin/orders', { 'x-inertia': 'true', 'x-requested-with': 'XMLHttpRequest' }],
      ['the navigation’s numbers', '/admin/orders/counts', { accept: 'application/json' }],
      ['the API', '/api/v1/stores', page],
    ] as [string, string, Record<string, string>][])
    .run(async ({ assert, cleanup }, [, path, headers]) => {
      const { url, storefront } = await startGateway({ cleanup })
      const cookie = await storefront.signIn('nadia')
      const answer = await send(url, path, { headers: { ...headers, cookie } })
      assert.equal(answer.status, 503)
      assert.equal(answer.json().code, 'upstream_unavailable')
    })
})
