import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send, sendRaw } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('Headers on the way up', () => {
  const forged = [
    'X-User-Id',
    'x-user-id',
    'X_User_Id',
    'X-User_Roles',
    'X-USER-IS-ADMIN',
    'X-User',
    'X-Forwarded-User',
    'X_Forwarded_Prefix',
    'X-Original-URL',
    'X-Rewrite-URL',
    'X-Real-IP',
    'X_Client_Address',
    'X_Service_Token',
    'X-HTTP-Method-Override',
    'Forwarded',
    'Cookie',
    'Via',
    'TE',
    'Trailer',
    'Proxy-Authorization',
    'Proxy-Connection',
    'Keep-Alive',
  ]

  test('a forged {$self} is not passed on')
    .with(forged)
    .run(async ({ assert, cleanup }, name) => {
      const catalog = await startUpstream({ cleanup })
      const { url } = await startGateway(
        { cleanup },
        { services: { 'catalog-service': [catalog.url] } }
      )

      await sendRaw(
        url,
        `GET /api/v1/products HTTP/1.1\r\nHost: a\r\nConnection: close\r\n${name}: forged\r\n\r\n`
      )

      assert.lengthOf(catalog.calls, 1)
      assert.notInclude(catalog.last.rawHeaders, 'forged')
    })

  test('the address, host and protocol are our own word', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    await send(url, '/api/v1/products', {
      headers: {
        'host': 'evil.test',
        'x-forwarded-for': '198.51.100.1',
        'x-forwarded-host': 'evil.test',
        'x-forwarded-proto': 'gopher',
      },
    })

    const { headers } = catalog.last
    assert.equal(headers['x-forwarded-for'], '127.0.0.1')
    assert.equal(headers['x-forwarded-host'], 'api.example.test')
    assert.equal(headers['x-forwarded-proto'], 'https')
    assert.equal(headers.host, `127.0.0.1:${catalog.port}`)
  })

  test('headers named by Connection stay between the neighbours', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    await sendRaw(
      url,
      'GET /api/v1/reviews HTTP/1.1\r\nHost: a\r\nConnection: close, X-Hop, x-other\r\nX-Hop: 1\r\nX-Other: 2\r\nX-Kept: 3\r\n\r\n'
    )

    assert.notProperty(catalog.last.headers, 'x-hop')
    assert.notProperty(catalog.last.headers, 'x-other')
    assert.equal(catalog.last.headers['x-kept'], '3')
  })

  test('an upgrade is not passed on', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const answer = await sendRaw(
      url,
      'GET /api/v1/products HTTP/1.1\r\nHost: a\r\nConnection: Upgrade, close\r\nUpgrade: websocket\r\n\r\n'
    )

    assert.match(answer, /^HTTP\/1\.1 200 /)
    assert.notProperty(catalog.last.headers, 'upgrade')
  })

  test('what the client says about itself and its body is passed on', async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    await send(url, '/api/v1/products', {
      method: 'POST',
      headers: {
        'accept-language': 'ar',
        'content-type': 'application/json',
        'idempotency-key': 'a-key',
        'if-none-match': '"etag"',
        'range': 'bytes=0-1',
      },
      body: '{}',
    })

    assert.containsSubset(catalog.last.headers, {
      'accept-language': 'ar',
      'content-type': 'application/json',
      'content-length': '2',
      'idempotency-key': 'a-key',
      'if-none-match': '"etag"',
      'range': 'bytes=0-1',
    })
  })

  test('a scheme that is not Bearer is not passed on', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const answer = await send(url, '/api/v1/products', { headers: { authorization: 'Basic YTpi' } })

    assert.equal(answer.status, 200)
    assert.notProperty(catalog.last.headers, 'authorization')
  })
})
