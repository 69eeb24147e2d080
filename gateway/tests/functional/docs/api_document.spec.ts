import { test } from '@japa/runner'
import { serveDocument } from '#tests/support/documents'
import { GATEWAY_URL, startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

/** Services that tell of `/api/v1/stores`, `/api/v1/products`, `/api/v1/orders` and `/api/v1/me`. */
async function givenDescribedServices(context: Cleanup) {
  const [stores, catalog, orders] = await Promise.all(
    ['stores', 'products', 'orders'].map((thing) => startUpstream(context, serveDocument(thing)))
  )
  const running = await startGateway(context, {
    services: {
      'store-service': [stores!.url],
      'catalog-service': [catalog!.url],
      'order-service': [orders!.url],
    },
  })
  running.storefront.upstream.answer(serveDocument('me'))
  return { ...running, orders: orders! }
}

const down = (_: unknown, response: any) => response.writeHead(503).end()

test.group('The document of everything that the gateway offers', () => {
  test('It holds the operations of every service and of the storefront, with the gateway as server', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await givenDescribedServices({ cleanup })

    const response = await send(url, '/openapi.json')

    assert.equal(response.status, 200)
    const { paths, servers } = response.json()
    assert.sameMembers(Object.keys(paths), [
      '/api/v1/stores',
      '/api/v1/products',
      '/api/v1/orders',
      '/api/v1/me',
    ])
    assert.equal(servers[0].url, GATEWAY_URL)
  })

  test('It is 503 while a service that never told of itself is down', async ({
    assert,
    cleanup,
  }) => {
    const { url, orders } = await givenDescribedServices({ cleanup })
    orders.answer(down)

    const response = await send(url, '/openapi.json')

    assert.equal(response.status, 503)
    assert.equal(response.json().code, 'upstream_unavailable')
    assert.isDefined(response.headers['retry-after'])
  })

  test('It stays while a service that told of itself before is down', async ({
    assert,
    cleanup,
  }) => {
    const { url, orders } = await givenDescribedServices({ cleanup })
    await send(url, '/openapi.json')
    orders.answer(down)

    const response = await send(url, '/openapi.json')

    assert.property(response.json().paths, '/api/v1/orders')
  })
})
