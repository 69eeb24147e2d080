import { Agent, get } from 'node:http'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { test } from '@japa/runner'
import { drain } from '@marketplace/shared/server/edge/drain'
import { startGateway } from '#tests/support/gateway'
import { send, until } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('Stopping', () => {
  test('its readiness turns first, while requests are still taken and connections closed', async ({
    assert,
    cleanup,
  }) => {
    const catalog = await startUpstream({ cleanup })
    const { url, gateway, server } = await startGateway(
      { cleanup },
      { drainDelay: 500, services: { 'catalog-service': [catalog.url] } }
    )

    gateway.isDraining = true
    const stopped = drain(server, gateway.settings.drainDelay)
    const ready = await send(url, '/health/ready')
    const answer = await send(url, '/api/v1/products')

    assert.equal(ready.status, 503)
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.connection, 'close')
    await stopped
    await assert.rejects(() => send(url, '/health/live'), /ECONNREFUSED/)
  })

  test('what is in flight is finished, and idle connections do not hold it up', async ({
    assert,
    cleanup,
  }) => {
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    const catalog = await startUpstream({ cleanup }, async (request, response) => {
      if (request.url!.endsWith('slow')) await held
      response.end('done')
    })
    const { url, gateway, server } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )
    const agent = new Agent({ keepAlive: true })
    cleanup(() => agent.destroy())
    const [idle] = await once(get(`${url}/api/v1/products`, { agent }), 'response')
    await text(idle)
    const slow = once(get(`${url}/api/v1/products/slow`, { agent }), 'response')
    await until(() => catalog.calls.length === 2)

    gateway.isDraining = true
    const stopped = drain(server, gateway.settings.drainDelay)
    await until(() => !server.listening)
    release()

    const [response] = await slow
    assert.equal(await text(response), 'done')
    await stopped
  })
})
