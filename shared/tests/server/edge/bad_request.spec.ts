import { test } from '@japa/runner'
import { refuse } from '../../../server/edge/bad_request.ts'
import { isWellFormed } from '../../../server/edge/well_formed.ts'
import { sendRaw, startDoor } from './door.ts'

const unreadable: [name: string, bytes: string, status: string, code: string][] = [
  ['no HTTP at all', 'hello\r\n\r\n', '400 Bad Request', 'malformed_request'],
  [
    'two lengths',
    'POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n',
    '400 Bad Request',
    'malformed_request',
  ],
  [
    '20 kB of cookies',
    `GET / HTTP/1.1\r\nHost: a\r\nCookie: a=${'x'.repeat(20_000)}\r\n\r\n`,
    '431 Request Header Fields Too Large',
    'headers_too_large',
  ],
]

const malformed: [name: string, bytes: string][] = [
  ['two hosts', 'GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n'],
  ['no host in HTTP/1.1', 'GET / HTTP/1.1\r\n\r\n'],
  ['an empty host', 'GET / HTTP/1.1\r\nHost:\r\n\r\n'],
  ['a host with a user', 'GET / HTTP/1.1\r\nHost: a@b\r\n\r\n'],
  ['a path with dots', 'GET /a/../b HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a path in broken UTF-8', 'GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['a query in broken UTF-8', 'GET /?q=%ff HTTP/1.1\r\nHost: a\r\n\r\n'],
  [
    'a coding besides chunks',
    'POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip, chunked\r\n\r\n',
  ],
]

test.group('Bad requests at the door', () => {
  test('A request with {0} is a {2} problem, and the connection ends')
    .with(unreadable)
    .run(async ({ assert, cleanup }, [, bytes, status, code]) => {
      const { port } = await startDoor({ cleanup }, (_, response) => response.end())

      const response = await sendRaw(port, bytes)

      assert.include(response, `HTTP/1.1 ${status}\r\n`)
      assert.include(response, `"code":"${code}"`)
      assert.match(response, /x-request-id: [\w-]{36}\r\n/)
      assert.include(response, 'connection: close')
    })

  test('Headers that do not come in time are a 408 problem, and the place is free', async ({
    assert,
    cleanup,
  }) => {
    const quick = { headersTimeout: 50, requestTimeout: 100, connectionsCheckingInterval: 10 }
    const { port } = await startDoor({ cleanup }, (_, response) => response.end(), quick)

    const response = await sendRaw(port, 'GET / HTTP/1.1\r\nHost: a\r\n')

    assert.include(response, 'HTTP/1.1 408 Request Timeout\r\n')
    assert.include(response, '"code":"request_timeout"')
    assert.match(response, /x-request-id: [\w-]{36}\r\n/)
  })

  test('A slow client holds its place for ten seconds at most', async ({ assert, cleanup }) => {
    const { server } = await startDoor({ cleanup }, (_, response) => response.end())

    assert.isAtMost(server.headersTimeout + 1_000, 10_000)
  })

  test('A request with {0} is refused with a 400 problem, and the connection ends')
    .with(malformed)
    .run(async ({ assert, cleanup }, [, bytes]) => {
      const { port } = await startDoor({ cleanup }, (request, response) => {
        if (isWellFormed(request)) response.end('taken')
        else refuse(request, response, 'the-id', 'malformed_request')
      })

      const response = await sendRaw(port, bytes)

      assert.match(response, /^HTTP\/1\.1 400 /)
      assert.include(response, '"code":"malformed_request"')
      assert.include(response, 'x-request-id: the-id')
      assert.match(response, /connection: close/i)
    })

  test('An HTTP/1.0 request needs no host', async ({ assert, cleanup }) => {
    const { port } = await startDoor({ cleanup }, (request, response) => {
      response.end(String(isWellFormed(request)))
    })

    const response = await sendRaw(port, 'GET /health/live HTTP/1.0\r\n\r\n')

    assert.match(response, /true$/)
  })

  test('An unknown method is a 405 that names the known ones, in the reader’s language', async ({
    assert,
    cleanup,
  }) => {
    const { port } = await startDoor({ cleanup }, (request, response) =>
      refuse(request, response, 'the-id', 'method_not_allowed')
    )

    const bytes = 'PURGE / HTTP/1.1\r\nHost: a\r\nAccept-Language: fr\r\n\r\n'
    const response = await sendRaw(port, bytes)

    assert.match(response, /^HTTP\/1\.1 405 /)
    assert.include(response, 'allow: GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS')
    assert.include(response, 'content-language: fr')
  })
})
