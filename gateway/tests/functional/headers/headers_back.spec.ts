import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('Headers on the way back', () => {
  test("a service's answer comes back without what is between neighbours", async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(201, {
        'content-type': 'application/json',
        'location': '/api/v1/products/1',
        'idempotent-replayed': 'true',
        'connection': 'x-hop',
        'x-hop': '1',
        'server': 'secret/1.0',
        'x-powered-by': 'secret',
        'x-request-id': 'not-ours',
        'access-control-allow-origin': '*',
        'access-control-allow-credentials': 'true',
        'set-cookie': ['a=1', 'orders_session=2; Path=/admin/orders'],
      })
      response.end('{}')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const { status, headers } = await send(url, '/api/v1/products', { method: 'POST' })

    assert.equal(status, 201)
    assert.equal(headers.location, '/api/v1/products/1')
    assert.equal(headers['idempotent-replayed'], 'true')
    assert.equal(headers['x-content-type-options'], 'nosniff')
    assert.notEqual(headers['x-request-id'], 'not-ours')
    for (const name of ['x-hop', 'server', 'x-powered-by', 'set-cookie']) {
      assert.notProperty(headers, name)
    }
    assert.notProperty(headers, 'access-control-allow-origin')
    assert.notProperty(headers, 'access-control-allow-credentials')
  })

  test("a service's Vary is kept beside our own", async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.setHeader('vary', 'Accept-Language').end()
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const { headers } = await send(url, '/api/v1/products')

    assert.equal(headers.vary, 'Accept-Language, Origin')
  })

  test('pictures are immutable, inert and for every site', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.setHeader('content-type', 'image/webp').setHeader('etag', '"a"').end('picture')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const { status, headers, text } = await send(url, '/media/catalog/a/b.webp')

    assert.equal(status, 200)
    assert.equal(text, 'picture')
    assert.containsSubset(headers, {
      'content-type': 'image/webp',
      'etag': '"a"',
      'cache-control': 'public, max-age=31536000, immutable',
      'content-security-policy': "default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'cross-origin',
    })
  })

  test('a picture that is not there is not remembered', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => response.writeHead(404).end())
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const { status, headers } = await send(url, '/media/catalog/none.webp')

    assert.equal(status, 404)
    assert.equal(headers['cache-control'], 'no-store')
  })

  test('pictures can be read only', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await send(url, '/media/catalog/a.webp', { method })
      assert.equal(answer.status, 405)
      assert.equal(answer.headers.allow, 'GET, HEAD')
    }
    assert.isEmpty(catalog.received)
  })

  test('HEAD gets the headers and no body', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(200, { 'content-length': '7', 'etag': '"a"' }).end()
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const { status, headers, text } = await send(url, '/media/catalog/a.webp', { method: 'HEAD' })

    assert.equal(status, 200)
    assert.equal(headers['content-length'], '7')
    assert.equal(text, '')
    assert.equal(catalog.last.method, 'HEAD')
  })

  test('our own answers are no pages and are not stored', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    for (const path of ['/nothing', '/health/live', '/api/v1/products']) {
      const { headers } = await send(url, path)
      assert.containsSubset(headers, {
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'referrer-policy': 'no-referrer',
        'cache-control': 'no-store',
      })
    }
  })
})
