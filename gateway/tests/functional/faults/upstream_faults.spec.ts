import { createServer, type Socket } from 'node:net'
import { test } from '@japa/runner'
import { routes } from '#config/upstreams'
import { startGateway, type Options } from '#tests/support/gateway'
import { send, sendRaw } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

/** A service that speaks what `talk` writes, be it HTTP or not. */
async function startTalker({ cleanup }: Cleanup, talk: (socket: Socket) => void): Promise<string> {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => {}))
    socket.once('data', () => talk(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  cleanup(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  return `http://127.0.0.1:${(server.address() as { port: number }).port}`
}

function startBefore(context: Cleanup, catalog: string, options: Options = {}) {
  return startGateway(context, { ...options, services: { 'catalog-service': [catalog] } })
}

test.group('A service that fails', () => {
  test('one that is down is a 503 that says when to come back', async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    for (const method of ['GET', 'POST']) {
      const answer = await send(url, '/api/v1/products', { method })
      assert.equal(answer.status, 503)
      assert.equal(answer.headers['content-type'], 'application/problem+json; charset=utf-8')
      assert.equal(answer.json().code, 'upstream_unavailable')
      assert.isAbove(Number(answer.headers['retry-after']), 0)
    }
  })

  test('one whose name is unknown is a 503', async ({ assert, cleanup }) => {
    const { url } = await startBefore({ cleanup }, 'http://no-such-host.invalid:4002')

    const answer = await send(url, '/api/v1/products')

    assert.equal(answer.status, 503)
    assert.equal(answer.json().code, 'upstream_unavailable')
  })

  test('one that is late is a 504', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (request) => void request.resume())
    const { url } = await startBefore({ cleanup }, catalog.url, {
      routes: routes.map((route) => ({ ...route, timeout: 50 })),
    })

    for (const message of [{}, { method: 'POST', body: '{}' }]) {
      const answer = await send(url, '/api/v1/products', message)
      assert.equal(answer.status, 504)
      assert.equal(answer.json().code, 'upstream_timeout')
    }
  })

  test('one that {0} is a 502')
    .with([
      ['hangs up', (socket: Socket) => void socket.end()],
      ['resets the connection', (socket: Socket) => void socket.resetAndDestroy()],
      ['talks nonsense', (socket: Socket) => void socket.end('nonsense\r\n\r\n')],
      ['talks another protocol', (socket: Socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n')],
      ['stops within its headers', (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\nA: ')],
      [
        'sends a header without a name',
        (socket: Socket) => void socket.end('HTTP/1.1 200 OK\r\n: x\r\n\r\n'),
      ],
      [
        'has headers without end',
        (socket: Socket) => void socket.end(`HTTP/1.1 200 OK\r\nA: ${'a'.repeat(100_000)}\r\n\r\n`),
      ],
      [
        'contradicts itself about the length',
        (socket: Socket) =>
          void socket.end('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab'),
      ],
      [
        'switches protocols unasked',
        (socket: Socket) =>
          void socket.end('HTTP/1.1 101 Switching\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n'),
      ],
    ] as const)
    .run(async ({ assert, cleanup }, [, talk]) => {
      const { url } = await startBefore({ cleanup }, await startTalker({ cleanup }, talk))

      for (const method of ['GET', 'POST']) {
        const answer = await send(url, '/api/v1/products', { method })
        assert.equal(answer.status, 502)
        assert.equal(answer.json().code, 'upstream_failed')
      }
    })

  test('one that breaks off within its answer breaks off ours too', async ({ assert, cleanup }) => {
    const talker = await startTalker({ cleanup }, (socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nhalf')
    })
    const { url } = await startBefore({ cleanup }, talker)

    const answer = await sendRaw(url, 'GET /api/v1/products HTTP/1.1\r\nHost: a\r\n\r\n')

    assert.match(answer, /^HTTP\/1\.1 200 OK\r\n/)
    assert.match(answer, /half$/)
  })

  test('one that breaks off within a chunked answer gives no proper end', async ({
    assert,
    cleanup,
  }) => {
    const talker = await startTalker({ cleanup }, (socket) => {
      socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n')
    })
    const { url } = await startBefore({ cleanup }, talker)

    const answer = await sendRaw(url, 'GET /api/v1/products HTTP/1.1\r\nHost: a\r\n\r\n')

    assert.include(answer, 'half')
    assert.notMatch(answer, /0\r\n\r\n$/)
  })

  test("a service's own failure comes back as it is", async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(500, { 'content-type': 'application/problem+json' })
      response.end('{"code":"internal_error"}')
    })
    const { url } = await startBefore({ cleanup }, catalog.url)

    const answer = await send(url, '/api/v1/products')

    assert.equal(answer.status, 500)
    assert.equal(answer.text, '{"code":"internal_error"}')
  })

  test('one that has too much to do already is not asked for more', async ({ assert, cleanup }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const catalog = await startUpstream({ cleanup }, async (_, response) => {
      await held
      response.end('{}')
    })
    const { url } = await startBefore({ cleanup }, catalog.url, { balancing: { inFlight: 3 } })

    const answers = Array.from({ length: 5 }, (_, page) =>
      send(url, `/api/v1/products?page=${page}`)
    )
    const refused = await Promise.race(answers)
    assert.equal(refused.status, 503)
    assert.equal(refused.headers['retry-after'], '1')
    release()

    const statuses = (await Promise.all(answers)).map(({ status }) => status)
    assert.deepEqual(statuses.sort(), [200, 200, 200, 503, 503])
  })

  test('one service that is down leaves the others alone', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startBefore({ cleanup }, catalog.url)

    assert.equal((await send(url, '/api/v1/orders')).status, 503)
    assert.equal((await send(url, '/api/v1/products')).status, 200)
  })
})
