import { once } from 'node:events'
import {
  createServer,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
} from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { test } from '@japa/runner'
import { answerBadRequest } from '@marketplace/shared/server/edge/bad_request'
import { addressFinder } from '@marketplace/shared/server/edge/client_address'
import { drain } from '@marketplace/shared/server/edge/drain'
import { edgeServerOptions } from '@marketplace/shared/server/edge/server_options'
import { front } from '../../server/front.ts'
import type { Log } from '../../server/log.ts'

type Seen = { headers: IncomingHttpHeaders; rawHeaders: string[] }

/** The front with an app behind it that tells what reached it, after `hold` if there is one. */
async function start(trustedProxies: string[] = [], hold?: Promise<void>) {
  const seen: Seen[] = []
  const state = { isDraining: false }
  const app = async (request: IncomingMessage, response: { end(body: string): unknown }) => {
    seen.push({ headers: request.headers, rawHeaders: request.rawHeaders })
    request.resume()
    await hold
    response.end('reached')
  }
  const options = {
    addressOf: addressFinder(trustedProxies),
    isDraining: () => state.isDraining,
    log: { isLevelEnabled: () => false, info: () => {}, warn: () => {}, error: () => {} } as Log,
    routeOf: () => undefined,
    storefrontUrl: 'https://shop.example',
  }
  const server = createServer(edgeServerOptions, front(app as never, options))
  server.on('clientError', answerBadRequest)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return { seen, server, state, url: `http://127.0.0.1:${portOf(server)}` }
}

const portOf = (server: Server) => (server.address() as AddressInfo).port

async function raw(server: Server, text: string): Promise<string> {
  const socket = connect(portOf(server), '127.0.0.1')
  socket.end(text)
  let answer = ''
  for await (const chunk of socket) answer += chunk
  return answer
}

test.group('The front of the server', () => {
  test('says itself who is asking', async ({ assert, cleanup }) => {
    const { seen, server, url } = await start()
    cleanup(() => void server.close())
    const headers = { 'X-Client-Address': '6.6.6.6', 'X-Forwarded-For': '6.6.6.6' }
    await fetch(url, { headers })
    assert.equal(seen[0]!.headers['x-client-address'], '127.0.0.1')
    assert.notInclude(seen[0]!.rawHeaders.join().replace(/x-forwarded-for,6.6.6.6/i, ''), '6.6.6.6')
  })

  test('lets no method through that nothing here has', async ({ assert, cleanup }) => {
    const { seen, server } = await start()
    cleanup(() => void server.close())
    for (const method of ['TRACE', 'PROPFIND', 'PURGE']) {
      const answer = await raw(server, `${method} /fr HTTP/1.1\r\nHost: a\r\n\r\n`)
      assert.match(answer, /^HTTP\/1\.1 405 /)
      assert.match(answer, /\r\nallow: GET, HEAD, POST/i)
      assert.include(answer, '"code":"method_not_allowed"')
    }
    assert.lengthOf(seen, 0)
  })

  test('believes trusted proxies, the last one first', async ({ assert, cleanup }) => {
    const { seen, server, url } = await start(['127.0.0.1', '10.0.0.0/8'])
    cleanup(() => void server.close())
    for (const [headers, expected] of [
      [{ 'X-Forwarded-For': '6.6.6.6, 7.7.7.7, 10.1.2.3' }, '7.7.7.7'],
      [{ 'X-Forwarded-For': '6.6.6.6, nonsense' }, '127.0.0.1'],
      [{ 'X-Client-Address': '2001:db8::1' }, '2001:db8::1'],
      [{ 'X-Client-Address': '6.6.6.6', 'X-Forwarded-For': '7.7.7.7' }, '7.7.7.7'],
      [{}, '127.0.0.1'],
    ] as [Record<string, string>, string][]) {
      await fetch(url, { headers })
      assert.equal(seen.at(-1)!.headers['x-client-address'], expected)
    }
  })

  test('gives every request an id', async ({ assert, cleanup }) => {
    const { seen, server, url } = await start()
    cleanup(() => void server.close())
    const given = await fetch(url, { headers: { 'X-Request-Id': 'abc' } })
    assert.equal(given.headers.get('x-request-id'), 'abc')
    assert.equal(seen[0]!.headers['x-request-id'], 'abc')
    const made = await fetch(url, { headers: { 'X-Request-Id': 'x'.repeat(129) } })
    assert.equal(made.headers.get('x-request-id'), seen[1]!.headers['x-request-id'])
    assert.lengthOf(made.headers.get('x-request-id')!, 36)
  })

  test('refuses what is not canonical and what is no HTTP', async ({ assert, cleanup }) => {
    const { seen, server } = await start()
    cleanup(() => void server.close())
    const host = 'Host: x\r\n'
    const end = 'Connection: close\r\n\r\n'
    for (const request of [
      `GET /internal/../internal HTTP/1.1\r\n${host}${end}`,
      `GET /%2e%2e/internal HTTP/1.1\r\n${host}${end}`,
      `GET http://x/fr HTTP/1.1\r\n${host}${end}`,
      `GET / HTTP/1.1\r\n${host}Host: y\r\n${end}`,
      `POST / HTTP/1.1\r\n${host}Content-Length: 1\r\nContent-Length: 2\r\n${end}x`,
      `nonsense\r\n\r\n`,
    ]) {
      assert.match(await raw(server, request), /^HTTP\/1\.1 400 /, request)
    }
    assert.lengthOf(seen, 0)
    const refused = await raw(server, `GET //a HTTP/1.1\r\n${host}Accept-Language: en\r\n${end}`)
    assert.include(refused, 'application/problem+json')
    assert.include(refused, '"code":"malformed_request"')
  })

  test('stops without failing what it has begun', async ({ assert }) => {
    const held = Promise.withResolvers<void>()
    const { seen, server, state, url } = await start([], held.promise)
    const answer = fetch(url)
    while (seen.length === 0) await new Promise(setImmediate)
    state.isDraining = true
    const stopped = drain(server, 0)
    while (server.listening) await new Promise(setImmediate)
    await assert.rejects(() => fetch(url))
    held.resolve()
    assert.equal(await (await answer).text(), 'reached')
    await stopped
  })
})

test.group('A form that is sent to a page', () => {
  const ours = 'https://shop.example'
  const form = 'multipart/form-data; boundary=x'

  const statusOf = async (url: string, path: string, headers: Record<string, string>) => {
    return (await fetch(url + path, { method: 'POST', headers, body: 'x' })).status
  }

  for (const [title, status, headers] of [
    ['from this site', 200, { 'Origin': ours, 'Content-Type': form }],
    ['from a browser that names no origin', 200, { 'Content-Type': form }],
    ['from another site', 403, { 'Origin': 'https://evil.example', 'Content-Type': form }],
    ['from an origin that is none', 403, { 'Origin': 'nonsense', 'Content-Type': form }],
    ['from a sandboxed page', 403, { 'Origin': 'null', 'Content-Type': form }],
    ['as JSON', 415, { 'Origin': ours, 'Content-Type': 'application/json' }],
    ['without a boundary', 400, { 'Origin': ours, 'Content-Type': 'multipart/form-data' }],
    [
      'for an action that is no id',
      400,
      { 'Origin': ours, 'Next-Action': 'x', 'Content-Type': form },
    ],
    ['for an action by its id', 200, { 'Next-Action': 'a'.repeat(42), 'Content-Type': form }],
  ] as [string, number, Record<string, string>][]) {
    test(`A form ${title} is answered ${status}`, async ({ assert, cleanup }) => {
      const { server, url } = await start()
      cleanup(() => void server.close())

      assert.equal(await statusOf(url, '/fr/sign-in', headers), status)
    })
  }

  test('Routes of the API read their own bodies', async ({ assert, cleanup }) => {
    const { server, url } = await start()
    cleanup(() => void server.close())

    const headers = { 'Origin': 'https://evil.example', 'Content-Type': 'application/json' }

    assert.equal(await statusOf(url, '/api/auth/sign-in/email', headers), 200)
  })
})

test.group('A body at the door', () => {
  const head = (length: string) =>
    `POST /api/auth/sign-in/email HTTP/1.1\r\nHost: x\r\n${length}\r\nConnection: close\r\n\r\n`

  test('A body that says that it is too large is refused unread', async ({ assert, cleanup }) => {
    const { seen, server } = await start()
    cleanup(() => void server.close())

    const answer = await raw(server, head('Content-Length: 8000000'))

    assert.match(answer, /^HTTP\/1\.1 413 /)
    assert.include(answer, '"code":"payload_too_large"')
    assert.lengthOf(seen, 0)
  })

  test('A body in chunks is refused once it is too large', async ({ assert, cleanup }) => {
    const never = new Promise<void>(() => {})
    const { server } = await start([], never)
    cleanup(() => {
      server.close()
      server.closeAllConnections()
    })
    const chunk = `${(65_536).toString(16)}\r\n${'x'.repeat(65_536)}\r\n`

    const body = `${chunk.repeat(16)}1\r\nx\r\n`

    const answer = await raw(server, head('Transfer-Encoding: chunked') + body)

    assert.match(answer, /^HTTP\/1\.1 413 /)
  })
})

test.group('A path of the API with a slash behind it', () => {
  for (const [asked, taken] of [
    ['/api/v1/me/', '/api/v1/me'],
    ['/api/v1/users/?q=a/', '/api/v1/users?q=a/'],
    ['/fr/', '/fr/'],
  ] as const) {
    test(`${asked} is taken as ${taken}`, async ({ assert, cleanup }) => {
      const paths: string[] = []
      const app = async (request: { url: string }, response: { end(): void }) => {
        paths.push(request.url)
        response.end()
      }
      const server = createServer(
        front(app as never, {
          addressOf: addressFinder([]),
          isDraining: () => false,
          log: {
            isLevelEnabled: () => false,
            info: () => {},
            warn: () => {},
            error: () => {},
          } as Log,
          routeOf: () => undefined,
          storefrontUrl: 'https://shop.example',
        })
      ).listen(0, '127.0.0.1')
      cleanup(() => void server.close())
      await once(server, 'listening')

      await fetch(`http://127.0.0.1:${portOf(server)}${asked}`)

      assert.deepEqual(paths, [taken])
    })
  }
})
