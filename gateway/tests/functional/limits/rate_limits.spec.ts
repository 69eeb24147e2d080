import { test } from '@japa/runner'
import { createServiceTokens } from '@marketplace/shared/server/service_token'
import { SERVICE_TOKEN_SECRET, startGateway, type Options } from '#tests/support/gateway'
import { send, type Message } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

async function startLimited(context: Cleanup, options: Options) {
  const service = await startUpstream(context)
  const services = {
    'store-service': [service.url],
    'catalog-service': [service.url],
    'order-service': [service.url],
  }
  return { ...(await startGateway(context, { ...options, services })), service }
}

/** The statuses of the same request, sent some times. */
async function repeat(times: number, url: string, path: string, message: Message = {}) {
  const statuses: number[] = []
  for (let time = 0; time < times; time++) statuses.push((await send(url, path, message)).status)
  return statuses
}

test.group('Limits', () => {
  test('one request too many is a 429 that says when to come back', async ({ assert, cleanup }) => {
    const { url, service } = await startLimited({ cleanup }, { limits: { anonymous: 2 } })

    const first = await send(url, '/api/v1/products')
    assert.containsSubset(first.headers, {
      'ratelimit-limit': '2',
      'ratelimit-remaining': '1',
      'ratelimit-reset': '60',
    })
    await send(url, '/api/v1/stores')
    const third = await send(url, '/api/v1/products')

    assert.equal(third.status, 429)
    assert.equal(third.json().code, 'rate_limited')
    assert.equal(third.headers['ratelimit-limit'], '2')
    assert.equal(third.headers['ratelimit-remaining'], '0')
    assert.isAtLeast(Number(third.headers['retry-after']), 1)
    assert.isAtMost(Number(third.headers['retry-after']), 60)
    assert.lengthOf(service.calls, 2)
  })

  test('a user is counted wherever they are, not by address', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited(
      { cleanup },
      { limits: { anonymous: 1, user: 3 } }
    )
    const headers = { authorization: `Bearer ${await storefront.tokenFor('nadia')}` }
    const others = { authorization: `Bearer ${await storefront.tokenFor('karim')}` }

    assert.deepEqual(await repeat(4, url, '/api/v1/orders', { headers }), [200, 200, 200, 429])
    assert.deepEqual(await repeat(1, url, '/api/v1/orders', { headers: others }), [200])
    assert.deepEqual(await repeat(2, url, '/api/v1/products'), [200, 429])
  })

  test('a session of the panels counts as its user', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { user: 2 } })
    const cookie = await storefront.signIn('nadia')

    const statuses = await repeat(3, url, '/admin/orders', { headers: { cookie } })

    assert.deepEqual(statuses, [200, 200, 429])
  })

  test('checkouts have a count of their own', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { checkouts: 2 } })
    const headers = { authorization: `Bearer ${await storefront.tokenFor('nadia')}` }
    const post = { method: 'POST', headers, body: '{}' }

    assert.deepEqual(await repeat(3, url, '/api/v1/checkouts', post), [200, 200, 429])
    assert.deepEqual(await repeat(3, url, '/api/v1/checkouts/quote', post), [200, 200, 200])
    assert.deepEqual(await repeat(1, url, '/api/v1/orders', { headers }), [200])
  })

  test('uploads have a count of their own', async ({ assert, cleanup }) => {
    const { url, storefront } = await startLimited({ cleanup }, { limits: { uploads: 2 } })
    const authorization = `Bearer ${await storefront.tokenFor('nadia')}`
    const file = { 'content-type': 'multipart/form-data; boundary=x', authorization }

    const paths = ['/api/v1/products/1/images', '/api/v1/stores/1/logo', '/api/v1/products/import']
    const statuses = []
    for (const path of paths) {
      statuses.push(
        (await send(url, path, { method: 'POST', headers: file, body: '--x--' })).status
      )
    }

    assert.deepEqual(statuses, [200, 200, 429])
    assert.deepEqual(
      await repeat(1, url, '/api/v1/products', { method: 'POST', headers: { authorization } }),
      [200]
    )
  })

  test('bad tokens are counted, so that guessing is not free', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 2 } })
    const headers = { authorization: 'Bearer nonsense' }

    assert.deepEqual(await repeat(3, url, '/api/v1/orders', { headers }), [401, 401, 429])
  })

  test('pictures have a count of their own', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1, files: 2 } })

    assert.deepEqual(await repeat(3, url, '/media/catalog/a.webp'), [200, 200, 429])
    assert.deepEqual(await repeat(1, url, '/api/v1/products'), [200])
  })

  test('health is never limited', async ({ assert, cleanup }) => {
    const { url } = await startLimited({ cleanup }, { limits: { anonymous: 1 } })

    assert.deepEqual(await repeat(3, url, '/health/live'), [200, 200, 200])
  })
})

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
    const token = await createServiceTokens('storefront', SERVICE_TOKEN_SECRET).sign('gateway')
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
    const token = await createServiceTokens('storefront', SERVICE_TOKEN_SECRET).sign('gateway')
    const headers = { 'x-service-token': token }

    assert.deepEqual(await repeat(3, url, '/api/v1/products', { headers }), [200, 200, 200])
  })

  test('{0} speaks for nobody but itself')
    .with([
      ['no token', () => ''],
      ['nonsense', () => 'nonsense'],
      ["another service's token", () => tokenOf('catalog-service')],
      ['a token of another secret', () => tokenOf('storefront', 'gateway', 'x'.repeat(40))],
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

function tokenOf(caller: string, audience = 'gateway', secret = SERVICE_TOKEN_SECRET) {
  return createServiceTokens(caller, secret).sign(audience)
}
