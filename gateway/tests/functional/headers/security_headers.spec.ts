import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

const HSTS = 'max-age=31536000; includeSubDomains'

test.group('Security headers', () => {
  test('A panel’s error page that lacks them gets policy, frame, referrer and cache headers', async ({
    assert,
    cleanup,
  }) => {
    const orders = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(403, { 'content-type': 'text/html' }).end('<h1>403</h1>')
    })
    const { url, storefront } = await startGateway(
      { cleanup },
      { services: { 'order-service': [orders.url] } }
    )
    const cookie = await storefront.signIn('nadia')

    const { status, headers } = await send(url, '/admin/orders/foreign', { headers: { cookie } })

    assert.equal(status, 403)
    assert.include(headers['content-security-policy'], "frame-ancestors 'none'")
    assert.containsSubset(headers, {
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cache-control': 'private, no-store',
      'x-content-type-options': 'nosniff',
    })
  })

  test('A panel’s own policy and cache headers stay', async ({ assert, cleanup }) => {
    const own = { 'content-security-policy': "default-src 'self'", 'cache-control': 'no-cache' }
    const orders = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(200, own).end('page')
    })
    const { url, storefront } = await startGateway(
      { cleanup },
      { services: { 'order-service': [orders.url] } }
    )
    const cookie = await storefront.signIn('nadia')

    const { headers } = await send(url, '/admin/orders', { headers: { cookie } })

    assert.containsSubset(headers, own)
  })

  test('A response of the API that says nothing of caching is kept nowhere; what it says stays', async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup }, ({ url }, response) => {
      if (url!.endsWith('public')) response.setHeader('cache-control', 'public, no-cache')
      response.end('{}')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const silent = await send(url, '/api/v1/products')
    const told = await send(url, '/api/v1/products/public')

    assert.equal(silent.headers['cache-control'], 'no-store')
    assert.equal(told.headers['cache-control'], 'public, no-cache')
  })

  test('Browsers are told to keep to https at {$self}')
    .with(['/api/v1/products', '/media/catalog/a.webp', '/health/live', '/nothing', '/a//b'])
    .run(async ({ assert, cleanup }, path) => {
      const catalog = await startUpstream({ cleanup }, (_, response) => {
        response.setHeader('strict-transport-security', 'max-age=1').end('{}')
      })
      const { url } = await startGateway(
        { cleanup },
        { services: { 'catalog-service': [catalog.url] } }
      )

      const { headers } = await send(url, path)

      assert.equal(headers['strict-transport-security'], HSTS)
    })

  test('Where the gateway is reached over http nothing is said of https', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await startGateway({ cleanup }, { gatewayUrl: 'http://localhost:8080' })

    const { headers } = await send(url, '/nothing')

    assert.notProperty(headers, 'strict-transport-security')
  })

  test('A problem says that it depends on the language', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const { headers } = await send(url, '/nothing', { headers: { 'accept-language': 'ar' } })

    assert.equal(headers['content-language'], 'ar')
    assert.equal(headers.vary, 'Origin, Accept-Language')
  })
})
