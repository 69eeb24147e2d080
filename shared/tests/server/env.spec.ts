import { test } from '@japa/runner'
import { assertSafeEnvironment } from '../../server/env.ts'

const strong = 'Vb3kqT8sXw2LrN6yHd9mPf4gJc7zAe1u'
const sound = {
  secrets: { APP_KEY: strong },
  publicUrls: { STOREFRONT_URL: 'https://shop.example', GATEWAY_URL: 'https://api.example' },
}

test.group('The environment of an app', () => {
  test('Production starts with strong secrets and https URLs', () => {
    assertSafeEnvironment('production', sound)
  })

  test('The demo starts with weak secrets and http URLs', () => {
    assertSafeEnvironment('demo', {
      secrets: { APP_KEY: 'demo' },
      publicUrls: { STOREFRONT_URL: 'http://localhost:3000' },
    })
  })

  test('An app that is told neither demo nor production does not start', ({ assert }) => {
    assert.throws(() => assertSafeEnvironment(undefined, sound), /MARKETPLACE_ENV/)
  })

  for (const first of ['0', '1', 'a', 'A', 'x', 'X']) {
    test(`A random secret may begin with ${first}`, () => {
      const secrets = { APP_KEY: first + strong, HEX: `${first}0f3d7c92b5e8a1460f3d7c92b5e8a146` }

      assertSafeEnvironment('production', { ...sound, secrets })
    })
  }

  for (const secret of ['short', `changeme${strong}`, 'x'.repeat(64), 'k7Vd0'.repeat(8)]) {
    test(`Production refuses the secret ${secret.slice(0, 12)}…`, ({ assert }) => {
      const start = () =>
        assertSafeEnvironment('production', { ...sound, secrets: { APP_KEY: secret } })

      assert.throws(start, /32 random characters in: APP_KEY/)
    })
  }

  for (const url of ['http://shop.example', 'ftp://shop.example', 'shop.example']) {
    test(`Production refuses the public URL ${url}`, ({ assert }) => {
      const publicUrls = { ...sound.publicUrls, STOREFRONT_URL: url }
      const start = () => assertSafeEnvironment('production', { ...sound, publicUrls })

      assert.throws(start, /https:\/\/ URLs in: STOREFRONT_URL/)
    })
  }
})
