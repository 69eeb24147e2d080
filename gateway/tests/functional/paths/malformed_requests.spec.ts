import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { sendRaw } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

const requests: [name: string, bytes: string][] = [
  ['two hosts', 'GET /api/v1/products HTTP/1.1\r\nHost: a\r\nHost: b\r\n'],
  ['no host', 'GET /api/v1/products HTTP/1.1\r\n'],
  ['an empty host', 'GET /api/v1/products HTTP/1.1\r\nHost:\r\n'],
  ['a host with a path', 'GET /api/v1/products HTTP/1.1\r\nHost: a/b\r\n'],
  ['a host with a user', 'GET /api/v1/products HTTP/1.1\r\nHost: a@b\r\n'],
  [
    'two lengths',
    'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n',
  ],
  [
    'two equal lengths',
    'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 2\r\n',
  ],
  [
    'a length and chunks',
    'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n',
  ],
  [
    'an encoding that ends in no chunks',
    'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked, identity\r\n',
  ],
  [
    'an encoding besides chunks',
    'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n',
  ],
  ['a tunnel', 'CONNECT internal:80 HTTP/1.1\r\nHost: a\r\n'],
  ['a negative length', 'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n'],
  ['a length with a sign', 'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: +2\r\n'],
  ['a header name with a space', 'GET /api/v1/products HTTP/1.1\r\nHost: a\r\nX-User : b\r\n'],
  ['a folded header', 'GET /api/v1/products HTTP/1.1\r\nHost: a\r\nX-A: b\r\n c\r\n'],
  ['no HTTP at all', 'hello\r\n'],
  ['a control byte in the path', 'GET /api/v1/\u0001products HTTP/1.1\r\nHost: a\r\n'],
  ['a NUL in the path', 'GET /api/v1/pro\u0000ducts HTTP/1.1\r\nHost: a\r\n'],
  ['bytes beyond ASCII in the path', 'GET /api/v1/caf\u00e9 HTTP/1.1\r\nHost: a\r\n'],
  ['a star', 'OPTIONS * HTTP/1.1\r\nHost: a\r\n'],
  ['an absolute address', 'GET http://internal/api/v1/products HTTP/1.1\r\nHost: a\r\n'],
]

test.group('What is no sound HTTP', () => {
  test('{0} is a 400 problem and reaches no service')
    .with(requests)
    .run(async ({ assert, cleanup }, [, bytes]) => {
      const catalog = await startUpstream({ cleanup })
      const { url } = await startGateway(
        { cleanup },
        { services: { 'catalog-service': [catalog.url] } }
      )

      const answer = await sendRaw(url, `${bytes}Connection: close\r\n\r\n`)

      assert.match(answer, /^HTTP\/1\.1 400 /)
      assert.include(answer, 'application/problem+json')
      assert.include(answer, '"code":"malformed_request"')
      assert.match(answer, /x-request-id: [\w.-]+/i)
      assert.isEmpty(catalog.received)
    })

  test('Too many bytes of headers are a 431 problem with a request id, and reach no service', async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const cookies = `Cookie: a=${'a'.repeat(20_000)}`
    const response = await sendRaw(
      url,
      `GET /api/v1/products HTTP/1.1\r\nHost: a\r\n${cookies}\r\n\r\n`
    )

    assert.match(response, /^HTTP\/1\.1 431 /)
    assert.include(response, '"code":"headers_too_large"')
    assert.match(response, /x-request-id: [\w.-]+/i)
    assert.isEmpty(catalog.received)
  })

  test('After a request without a host the connection ends', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const response = await sendRaw(url, 'GET /health/live HTTP/1.1\r\n\r\n')

    assert.match(response, /^HTTP\/1\.1 400 /)
    assert.match(response, /connection: close/i)
  })

  test('A health check in HTTP/1.0 needs no host', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    const response = await sendRaw(url, 'GET /health/live HTTP/1.0\r\n\r\n')

    assert.match(response, /^HTTP\/1\.1 200 /)
  })

  test('Headers that do not come in time are a 408 problem with a request id', async ({
    assert,
    cleanup,
  }) => {
    const { url, server } = await startGateway({ cleanup })
    assert.isAtMost(server.headersTimeout, 9_000)
    server.headersTimeout = 50

    const response = await sendRaw(url, 'GET /health/live HTTP/1.1\r\nHost: a\r\n')

    assert.match(response, /^HTTP\/1\.1 408 /)
    assert.include(response, '"code":"request_timeout"')
    assert.match(response, /x-request-id: [\w.-]+/i)
  })
})
