import { test } from '@japa/runner'
import { connect } from 'node:net'
import { once } from 'node:events'
import { startGateway, type Options } from '#tests/support/gateway'
import { sendRaw, until } from '#tests/support/send'
import { sayHello, startUpstream, type Cleanup } from '#tests/support/upstream'

const MB = 1024 * 1024

async function startBefore(context: Cleanup, options: Options = {}) {
  const catalog = await startUpstream(context)
  const services = { 'catalog-service': [catalog.url] }
  const running = await startGateway(context, { ...options, services })
  const [instance] = running.gateway.balancers['catalog-service'].instances
  return { ...running, catalog, instance: instance! }
}

test.group('Clients that are slow', () => {
  test('a body that does not come in time is a 400, and its place at the service is free', async ({
    assert,
    cleanup,
  }) => {
    const { url, instance, catalog } = await startBefore(
      { cleanup },
      { json: { bytes: MB, timeout: 100 } }
    )
    catalog.answer((request, response) => void request.on('end', () => response.end()).resume())

    const answer = await sendRaw(
      url,
      'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\nConnection: close\r\n\r\n{'
    )

    assert.match(answer, /^HTTP\/1\.1 400 /)
    assert.include(answer, '"code":"malformed_request"')
    assert.equal(instance.inFlight, 0)
    assert.equal(instance.failures, 0)
  })

  test('one that has sent its body may wait for the answer', async ({ assert, cleanup }) => {
    const { url, catalog } = await startBefore({ cleanup }, { json: { bytes: MB, timeout: 50 } })
    catalog.answer((request, response) => {
      request.resume()
      setTimeout(() => sayHello(request, response), 150)
    })

    const answer = await sendRaw(
      url,
      'POST /api/v1/products HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}'
    )

    assert.match(answer, /^HTTP\/1\.1 200 /)
  })

  test('one that stops reading is cut, and its place at the service is free', async ({
    assert,
    cleanup,
  }) => {
    const { url, server, catalog, instance } = await startBefore({ cleanup })
    catalog.answer((_, response) => void response.end(Buffer.alloc(64 * MB)))
    assert.equal(server.timeout, 60_000)
    server.setTimeout(200)

    const socket = connect(Number(new URL(url).port), '127.0.0.1')
    cleanup(() => void socket.destroy())
    await once(socket, 'connect')
    socket.pause().write('GET /api/v1/products HTTP/1.1\r\nHost: a\r\n\r\n')

    await until(() => catalog.calls.length === 1 && instance.inFlight === 0)
    assert.equal(instance.failures, 0)
  })

  test('one that expects something unheard of gets its answer', async ({ assert, cleanup }) => {
    const { url } = await startBefore({ cleanup })

    const answer = await sendRaw(
      url,
      'GET /api/v1/products HTTP/1.1\r\nHost: a\r\nExpect: the-unexpected\r\nConnection: close\r\n\r\n'
    )

    assert.match(answer, /^HTTP\/1\.1 200 /)
  })
})
