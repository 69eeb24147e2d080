import { test } from '@japa/runner'
import { givenServiceKeys } from '@marketplace/shared/server/testing/service_tokens'
import { readEnv } from '../../src/lib/process/env.ts'

const { privateKey, publicKeys } = givenServiceKeys('storefront').storefront
const serviceKeys = { SERVICE_PRIVATE_KEY: privateKey, SERVICE_PUBLIC_KEYS: publicKeys }
const secrets = { BETTER_AUTH_SECRET: 'x'.repeat(32), ...serviceKeys }

test.group('Configuration', () => {
  test('needs nothing but its secrets', ({ assert }) => {
    const env = readEnv(secrets as never)
    assert.containsSubset(env, {
      port: 3000,
      storefrontUrl: 'http://localhost:3000',
      gatewayInternalUrl: 'http://localhost:8080',
      catalogUrls: ['http://127.0.0.1:4002'],
      rateLimitScale: 1,
      trustedProxies: [],
    })
  })

  test('reads lists, and URLs without their last slash', ({ assert }) => {
    const env = readEnv({
      ...secrets,
      STOREFRONT_URL: 'https://shop.example/',
      GATEWAY_URL: 'https://shop.example:8443',
      CATALOG_SERVICE_URLS: 'http://a:1, http://b:2/',
      TRUSTED_PROXIES: '10.0.0.0/8,::1',
    } as never)
    assert.equal(env.storefrontUrl, 'https://shop.example')
    assert.equal(env.storefrontInternalUrl, 'https://shop.example')
    assert.deepEqual(env.catalogUrls, ['http://a:1', 'http://b:2'])
    assert.deepEqual(env.trustedProxies, ['10.0.0.0/8', '::1'])
  })

  test('refuses secrets in production that look like an example', ({ assert }) => {
    const secret = 'changeme'.repeat(4)
    const source = { ...secrets, BETTER_AUTH_SECRET: secret }
    assert.equal(readEnv(source as never).authSecret, secret)
    const read = () => readEnv({ ...source, MARKETPLACE_ENV: 'production' } as never)
    assert.throws(read, /BETTER_AUTH_SECRET looks like an example/ as never)
  })

  test('A mail server needs a sender, and Google both of what it gave', ({ assert }) => {
    const wrong = [{ SMTP_URL: 'smtp://mail.test' }, { GOOGLE_CLIENT_ID: 'id' }]
    for (const source of wrong) {
      assert.throws(
        () => readEnv({ ...secrets, ...source } as never),
        /beside it|together/ as never
      )
    }
    const google = { GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' }
    const env = readEnv({ ...secrets, ...google } as never)
    assert.deepEqual(env.google, { clientId: 'id', clientSecret: 'secret' })
    assert.isUndefined(env.smtpUrl)
  })

  for (const key of ['STOREFRONT_URL', 'GATEWAY_URL']) {
    test(`Production refuses an ${key} without https`, ({ assert }) => {
      const https = {
        STOREFRONT_URL: 'https://shop.example',
        GATEWAY_URL: 'https://shop.example:8443',
      }
      const sound = { BETTER_AUTH_SECRET: 'Vb3kqT8sXw2LrN6yHd9mPf4gJc7zAe1u', ...serviceKeys }
      const production = { ...sound, ...https, MARKETPLACE_ENV: 'production' }

      const read = () => readEnv({ ...production, [key]: 'http://shop.example' } as never)

      assert.throws(read, new RegExp(`${key} must begin with https`) as never)
      assert.equal(readEnv(production as never).mode, 'production')
    })
  }

  test('refuses hosts under which the panels would never see a session', ({ assert }) => {
    const hosts = {
      STOREFRONT_URL: 'https://shop.example.ma',
      GATEWAY_URL: 'https://api.example.ma',
    }

    const read = () => readEnv({ ...secrets, ...hosts } as never)

    assert.throws(read, /set COOKIE_DOMAIN/ as never)
    assert.equal(
      readEnv({ ...secrets, ...hosts, COOKIE_DOMAIN: 'example.ma' } as never).cookieDomain,
      'example.ma'
    )
  })

  test('says everything that is wrong at once', ({ assert }) => {
    const wrong = {
      PORT: 'x',
      GATEWAY_URL: 'nowhere',
      RATE_LIMIT_SCALE: '0',
      MARKETPLACE_ENV: 'staging',
      CATALOG_SERVICE_URLS: ',',
      BETTER_AUTH_SECRET: 'short',
    }
    const read = () => readEnv(wrong as never)
    for (const key of [...Object.keys(wrong), 'SERVICE_PRIVATE_KEY']) {
      assert.throws(read, new RegExp(key) as never)
    }
  })
})
