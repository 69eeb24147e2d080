import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { STOREFRONT_URL } from '#tests/support/storefront'
import { startUpstream } from '#tests/support/upstream'

const PARTNER = 'https://partner.example.test'

test.group('CORS', () => {
  test('{$self} may read our answers, without credentials')
    .with([STOREFRONT_URL, PARTNER])
    .run(async ({ assert, cleanup }, origin) => {
      const catalog = await startUpstream({ cleanup })
      const { url } = await startGateway(
        { cleanup },
        { corsOrigins: [PARTNER], services: { 'catalog-service': [catalog.url] } }
      )

      const { headers } = await send(url, '/api/v1/products', { headers: { origin } })

      assert.equal(headers['access-control-allow-origin'], origin)
      assert.notProperty(headers, 'access-control-allow-credentials')
      assert.equal(headers.vary, 'Origin')
      const exposed = headers['access-control-expose-headers']!.split(', ')
      assert.includeMembers(exposed, ['X-Request-Id', 'Idempotent-Replayed', 'Retry-After'])
      assert.includeMembers(exposed, ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'])
    })

  test('{$self} may not')
    .with(['https://evil.test', 'null', `${STOREFRONT_URL}.evil.test`, 'http://shop.example.test'])
    .run(async ({ assert, cleanup }, origin) => {
      const catalog = await startUpstream({ cleanup })
      const { url } = await startGateway(
        { cleanup },
        { services: { 'catalog-service': [catalog.url] } }
      )

      const { headers } = await send(url, '/api/v1/products', { headers: { origin } })

      assert.notProperty(headers, 'access-control-allow-origin')
      assert.equal(headers.vary, 'Origin')
    })

  test('a preflight is answered here', async ({ assert, cleanup }) => {
    const orders = await startUpstream({ cleanup })
    const { url } = await startGateway({ cleanup }, { services: { 'order-service': [orders.url] } })

    const { status, headers } = await send(url, '/api/v1/checkouts', {
      method: 'OPTIONS',
      headers: {
        'origin': STOREFRONT_URL,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,idempotency-key',
      },
    })

    assert.equal(status, 204)
    assert.equal(headers['access-control-allow-origin'], STOREFRONT_URL)
    assert.include(headers['access-control-allow-methods']!, 'POST')
    assert.include(headers['access-control-allow-headers']!, 'Idempotency-Key')
    assert.include(headers['access-control-allow-headers']!, 'Authorization')
    assert.isEmpty(orders.received)
  })

  test("a stranger's preflight allows nothing", async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const { status, headers } = await send(url, '/api/v1/checkouts', {
      method: 'OPTIONS',
      headers: { 'origin': 'https://evil.test', 'access-control-request-method': 'POST' },
    })

    assert.equal(status, 204)
    assert.notProperty(headers, 'access-control-allow-origin')
    assert.notProperty(headers, 'access-control-allow-methods')
  })

  test('refusals can be read too', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })
    const headers = { origin: STOREFRONT_URL, authorization: 'Bearer nonsense' }

    const answer = await send(url, '/api/v1/orders', { headers })

    assert.equal(answer.status, 401)
    assert.equal(answer.headers['access-control-allow-origin'], STOREFRONT_URL)
  })

  test('the panels are for their own pages', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const { headers } = await send(url, '/admin/orders', { headers: { origin: STOREFRONT_URL } })

    assert.notProperty(headers, 'access-control-allow-origin')
  })
})
