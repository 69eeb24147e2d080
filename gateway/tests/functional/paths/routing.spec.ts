import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('Routing', () => {
  test('a path and its query go up exactly as they came', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const answer = await send(url, '/api/v1/products/caf%C3%A9?q=%2e%2e%2f&a=1&a=2&empty')

    assert.equal(answer.status, 200)
    assert.equal(catalog.last.url, '/api/v1/products/caf%C3%A9?q=%2e%2e%2f&a=1&a=2&empty')
  })

  test('each prefix reaches its own service', async ({ assert, cleanup }) => {
    const stores = await startUpstream({ cleanup })
    const catalog = await startUpstream({ cleanup })
    const orders = await startUpstream({ cleanup })
    const { url, storefront } = await startGateway(
      { cleanup },
      {
        services: {
          'store-service': [stores.url],
          'catalog-service': [catalog.url],
          'order-service': [orders.url],
        },
      }
    )

    for (const path of ['stores', 'products', 'orders', 'cart']) await send(url, `/api/v1/${path}`)

    const seen = [stores, catalog, orders].map(({ calls }) => calls.map((call) => call.url))
    assert.deepEqual(seen, [['/api/v1/stores'], ['/api/v1/products'], ['/api/v1/orders']])
    assert.deepEqual(
      storefront.apiCalls.map((call) => call.url),
      ['/api/v1/cart']
    )
  })

  test('an unknown path is a 404 problem in the language asked for', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await startGateway({ cleanup })

    const answer = await send(url, '/api/v1/nothing', { headers: { 'accept-language': 'ar' } })

    assert.equal(answer.status, 404)
    assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
    assert.containsSubset(answer.json(), { status: 404, code: 'not_found', title: 'غير موجود' })
    assert.equal(answer.json().requestId, answer.headers['x-request-id'])
  })

  test('a method that is not one of ours is a 405 that says which are', async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    for (const method of ['TRACE', 'PROPFIND', 'PURGE']) {
      const answer = await send(url, '/api/v1/products', { method })
      assert.equal(answer.status, 405)
      assert.equal(answer.json().code, 'method_not_allowed')
      assert.include(answer.headers.allow!, 'PATCH')
    }
    assert.isEmpty(catalog.received)
  })

  test('another method on a path of the gateway itself is a 405', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const answer = await send(url, '/health/live', { method: 'POST' })

    assert.equal(answer.status, 405)
    assert.equal(answer.headers.allow, 'GET, HEAD')
  })

  test("a service's own 405 comes back as it is", async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(405, { allow: 'GET, HEAD' }).end('{"code":"method_not_allowed"}')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const answer = await send(url, '/api/v1/categories', { method: 'DELETE' })

    assert.equal(answer.status, 405)
    assert.equal(answer.headers.allow, 'GET, HEAD')
  })
})
