import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send, sendRaw, until } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

const MB = 1024 * 1024
const FILE = { 'content-type': 'multipart/form-data; boundary=x' }

async function startReader(context: Cleanup) {
  let aborted = 0
  const service = await startUpstream(context, (request, response) => {
    request.on('aborted', () => aborted++)
    request.resume().on('end', () => response.end('{}'))
  })
  const { url } = await startGateway(context, {
    services: {
      'store-service': [service.url],
      'catalog-service': [service.url],
      'order-service': [service.url],
    },
  })
  return { url, service, aborted: () => aborted }
}

const bodies: [path: string, headers: Record<string, string>, bytes: number, status: number][] = [
  ['/api/v1/products', {}, MB, 200],
  ['/api/v1/products', {}, MB + 1, 413],
  ['/api/v1/products', FILE, MB + 1, 413],
  ['/api/v1/checkouts', {}, MB + 1, 413],
  ['/api/v1/products/1/images', {}, MB + 1, 413],
  ['/api/v1/products/1/images', FILE, 10 * MB, 200],
  ['/api/v1/products/1/images', FILE, 11 * MB, 413],
  ['/api/v1/stores/1/logo', FILE, 10 * MB, 200],
  ['/api/v1/orders/1/payment-proof', FILE, 10 * MB, 200],
  ['/api/v1/products/import', FILE, 20 * MB, 200],
  ['/api/v1/products/import', FILE, 21 * MB, 413],
  ['/api/v1/products/import', { 'content-type': 'text/csv' }, 20 * MB, 200],
]

test.group('Bodies that are too large', () => {
  test('{2} bytes to {0} are a {3}')
    .with(bodies)
    .run(async ({ assert, cleanup }, [path, headers, bytes, status]) => {
      const { url, service } = await startReader({ cleanup })

      const answer = await send(url, path, { method: 'POST', headers, body: Buffer.alloc(bytes) })

      assert.equal(answer.status, status)
      assert.lengthOf(service.calls, status === 200 ? 1 : 0)
      if (status === 413) assert.equal(answer.json().code, 'payload_too_large')
    })

  test('a body that does not tell its length is stopped on its way, and the service is hung up on', async ({
    assert,
    cleanup,
  }) => {
    const { url, aborted } = await startReader({ cleanup })

    const answer = await send(url, '/api/v1/products', {
      method: 'POST',
      headers: { 'transfer-encoding': 'chunked' },
      body: Buffer.alloc(MB + 1),
    })

    assert.equal(answer.status, 413)
    assert.equal(answer.json().code, 'payload_too_large')
    await until(() => aborted() === 1)
  })

  test('a client that sends it all the same may go on with its connection', async ({
    assert,
    cleanup,
  }) => {
    const { url } = await startReader({ cleanup })
    const head = `POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: ${2 * MB}\r\n\r\n`
    const next = 'GET /api/v1/products HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n'

    const answers = await sendRaw(url, `${head}${'x'.repeat(2 * MB)}${next}`)

    assert.match(answers, /^HTTP\/1\.1 413 /)
    assert.include(answers, 'HTTP/1.1 200 OK')
  })

  test('who asks first is refused before a byte of the body is sent', async ({
    assert,
    cleanup,
  }) => {
    const { url, service } = await startReader({ cleanup })

    const answer = await sendRaw(
      url,
      `POST /api/v1/products HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ${2 * MB}\r\n\r\n`
    )

    assert.match(answer, /^HTTP\/1\.1 413 /)
    assert.notInclude(answer, '100 Continue')
    assert.isEmpty(service.calls)
  })

  test('who asks first with a bad token is refused likewise', async ({ assert, cleanup }) => {
    const { url, service } = await startReader({ cleanup })

    const answer = await sendRaw(
      url,
      'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nAuthorization: Bearer x\r\nContent-Length: 2\r\n\r\n'
    )

    assert.match(answer, /^HTTP\/1\.1 401 /)
    assert.isEmpty(service.calls)
  })

  test('who asks first and may is told to go on', async ({ assert, cleanup }) => {
    const { url, service } = await startReader({ cleanup })

    const answer = await sendRaw(
      url,
      'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nConnection: close\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n{}'
    )

    assert.match(answer, /^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 200 OK/)
    assert.notProperty(service.last.headers, 'expect')
  })

  test('a service that answers before it has read the body is heard', async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.writeHead(422, { 'content-type': 'application/problem+json' }).end('{"status":422}')
    })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    for (let time = 0; time < 5; time++) {
      const answer = await send(url, '/api/v1/products/import', {
        method: 'POST',
        headers: FILE,
        body: Buffer.alloc(15 * MB),
      })
      assert.equal(answer.status, 422)
      assert.equal(answer.text, '{"status":422}')
    }
  })
})
