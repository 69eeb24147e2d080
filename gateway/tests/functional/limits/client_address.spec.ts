import { test } from '@japa/runner'
import type { ServiceKeyVariables } from '@marketplace/shared/server/service_keys'
import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { givenServiceKeys } from '@marketplace/shared/server/testing/service_tokens'
import { serviceKeys } from '#tests/support/gateway'
import { repeat, startLimited } from '#tests/support/limited'
import { send } from '#tests/support/send'

test.group('The address that counts', () => {
  test('X-Forwarded-For of anyone is not believed', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1 } })
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })

    assert.equal((await send(url, '/api/v1/products', from('203.0.113.1'))).status, 200)
    assert.equal((await send(url, '/api/v1/products', from('203.0.113.2'))).status, 429)
  })

  test("behind a trusted proxy it is the last address that is not a proxy's", async ({
    assert,
    cleanup,
  }) => {
    const { url, service } = await startLimited(
      { cleanup },
      { trustedProxies: ['127.0.0.1', '10.0.0.0/8'], limits: { anonymous: 1 } }
    )
    const from = (addresses: string) => ({ headers: { 'x-forwarded-for': addresses } })

    assert.equal((await send(url, '/api/v1/products', from('203.0.113.1'))).status, 200)
    assert.equal(service.last.headers['x-forwarded-for'], '203.0.113.1')
    assert.equal((await send(url, '/api/v1/products', from('203.0.113.2, 10.1.2.3'))).status, 200)
    assert.equal(service.last.headers['x-forwarded-for'], '203.0.113.2')
    assert.equal((await send(url, '/api/v1/products', from('9.9.9.9, 203.0.113.1'))).status, 429)
    assert.equal((await send(url, '/api/v1/products', from('nonsense'))).status, 200)
    assert.equal(service.last.headers['x-forwarded-for'], '127.0.0.1')
  })

  test('one IPv6 customer has one count', async ({ assert, cleanup }) => {
    const { url } = await startLimited(
      { cleanup },
      { trustedProxies: ['127.0.0.1'], limits: { anonymous: 1 } }
    )
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } })

    assert.equal((await send(url, '/api/v1/products', from('2001:db8:0:1::1'))).status, 200)
    assert.equal((await send(url, '/api/v1/products', from('2001:db8:0:1:ffff::2'))).status, 429)
    assert.equal((await send(url, '/api/v1/products', from('2001:db8:0:2::1'))).status, 200)
  })

  test("the storefront's server speaks for its shoppers", async ({ assert, cleanup }) => {
    const { url, service } = await startLimited({ cleanup }, { limits: { anonymous: 1 } })
    const token = await tokenOf('storefront')
    const from = (address: string) => ({
      headers: { 'x-service-token': token, 'x-client-address': address },
    })

    assert.equal((await send(url, '/api/v1/products', from('203.0.113.1'))).status, 200)
    assert.equal(service.last.headers['x-forwarded-for'], '203.0.113.1')
    assert.notProperty(service.last.headers, 'x-service-token')
    assert.notProperty(service.last.headers, 'x-client-address')
    assert.equal((await send(url, '/api/v1/products', from('203.0.113.2'))).status, 200)
    assert.equal((await send(url, '/api/v1/products', from('203.0.113.1'))).status, 429)
  })

  test('the storefront that prerenders for nobody is not held up', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1 } })
    const token = await tokenOf('storefront')
    const headers = { 'x-service-token': token }

    assert.deepEqual(await repeat(3, url, '/api/v1/products', { headers }), [200, 200, 200])
  })

  test('{0} speaks for nobody but itself')
    .with([
      ['no token', () => ''],
      ['nonsense', () => 'nonsense'],
      ["another service's token", () => tokenOf('order-service')],
      [
        'a token of another key',
        () => tokenOf('storefront', 'gateway', givenServiceKeys('storefront')),
      ],
      ['a token for another app', () => tokenOf('storefront', 'order-service')],
    ] as const)
    .run(async ({ assert, cleanup }, [, token]) => {
      const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1 } })
      const value = await token()
      const from = (address: string) => ({
        headers: { 'x-service-token': value, 'x-client-address': address },
      })

      assert.equal((await send(url, '/api/v1/products', from('203.0.113.1'))).status, 200)
      assert.equal((await send(url, '/api/v1/products', from('203.0.113.2'))).status, 429)
    })
})

function tokenOf<App extends 'storefront' | 'order-service'>(
  caller: App,
  audience = 'gateway',
  keys: Record<App, ServiceKeyVariables> = serviceKeys
) {
  return createServiceTokens(caller, keys[caller]).sign(audience)
}
