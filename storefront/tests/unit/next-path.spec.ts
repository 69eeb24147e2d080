import { test } from '@japa/runner'
import { nextPath } from '../../src/lib/auth/next-path.ts'

const sites = { storefrontUrl: 'https://shop.example', gatewayUrl: 'https://api.example:8443' }
const follow = (next: unknown) => nextPath(next, '/fr', sites)

test.group('Where a sign-in leads', () => {
  test('goes to a path of this site', ({ assert }) => {
    for (const path of ['/', '/fr/checkout?step=2', '/ar/p/x#reviews', '/a/../b']) {
      const url = new URL(path, sites.storefrontUrl)
      assert.equal(follow(path), url.pathname + url.search + url.hash)
    }
  })

  test('goes to a panel at the gateway', ({ assert }) => {
    const panel = 'https://api.example:8443/admin/orders?view=pending&page=2'
    assert.equal(follow(panel), panel)
  })

  test('goes nowhere else', ({ assert }) => {
    for (const next of [
      undefined,
      null,
      ['/x'],
      '',
      'fr',
      'https://evil.example/',
      '//evil.example',
      '/\\evil.example',
      '\\\\evil.example',
      '/\t/evil.example',
      'javascript:alert(1)',
      'https://shop.example/fr',
      'https://api.example:8443/',
      'https://api.example:8443/admin/',
      'https://api.example:8443/api/v1/me',
      'https://api.example:8443/admin/../api/v1/me',
      'https://api.example:8443/admin/%2e%2e/api',
      'https://api.example:8443/admin/..%2fapi',
      'https://api.example:8443/admin//evil',
      'https://api.example/admin/orders',
      'http://api.example:8443/admin/orders',
      'https://api.example:8443@evil.example/admin/orders',
      'https://api.example:8443.evil.example/admin/orders',
      `/${'x'.repeat(2_000)}`,
    ]) {
      assert.equal(follow(next), '/fr', String(next))
    }
  })
})
