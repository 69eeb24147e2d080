import { request } from 'node:http'
import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send, until } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('A client that goes away', () => {
  test('while it waits: the service is hung up on, and is not blamed', async ({
    assert,
    cleanup,
  }) => {
    let closed = 0
    const catalog = await startUpstream({ cleanup }, (_, response) => {
      response.on('close', () => closed++)
    })
    const { url, gateway } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    for (let time = 1; time <= 6; time++) {
      const outgoing = request(`${url}/api/v1/products`, { agent: false }).end()
      outgoing.on('error', () => {})
      await until(() => catalog.calls.length === time)
      outgoing.destroy()
      await until(() => closed === time)
    }

    const [instance] = gateway.balancers['catalog-service'].instances
    await until(() => instance!.inFlight === 0)
    assert.equal(instance!.failures, 0)
  })

  test('in the middle of its body: the service sees no whole body', async ({ assert, cleanup }) => {
    let ended = false
    let aborted = false
    const catalog = await startUpstream({ cleanup }, (incoming) => {
      incoming.resume().on('end', () => (ended = true))
      incoming.on('aborted', () => (aborted = true))
    })
    const { url, gateway } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const outgoing = request(`${url}/api/v1/products`, {
      method: 'POST',
      headers: { 'content-length': 1000 },
      agent: false,
    })
    outgoing.on('error', () => {})
    outgoing.write('half')
    await until(() => catalog.calls.length === 1)
    outgoing.destroy()
    await until(() => aborted)

    assert.isFalse(ended)
    const [instance] = gateway.balancers['catalog-service'].instances
    await until(() => instance!.inFlight === 0)
    assert.equal(instance!.failures, 0)
  })

  test('in the middle of an answer: the next client is served', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup }, (incoming, response) => {
      if (incoming.url!.endsWith('export')) response.write('begin')
      else response.end('{}')
    })
    const { url, gateway } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )
    await new Promise<void>((resolve) => {
      const outgoing = request(`${url}/api/v1/products/export`, { agent: false }, (response) => {
        response.once('data', () => resolve(void outgoing.destroy())).on('error', () => {})
      })
      outgoing.on('error', () => {}).end()
    })

    const [instance] = gateway.balancers['catalog-service'].instances
    await until(() => instance!.inFlight === 0)
    assert.equal((await send(url, '/api/v1/products')).status, 200)
  })
})
