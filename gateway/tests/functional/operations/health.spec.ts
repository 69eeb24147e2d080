import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

test.group('Health', () => {
  test('the process says that it lives, whatever is behind it', async ({ assert, cleanup }) => {
    const { url, storefront } = await startGateway({ cleanup })
    storefront.isUp = false

    const answer = await send(url, '/health/live')

    assert.equal(answer.status, 200)
    assert.deepEqual(answer.json(), { data: { status: 'ok' } })
  })

  test('all services up is ready', async ({ assert, cleanup }) => {
    const service = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      {
        services: {
          'store-service': [service.url],
          'catalog-service': [service.url, service.url],
          'order-service': [service.url],
        },
      }
    )

    const answer = await send(url, '/health/ready')

    assert.equal(answer.status, 200)
    assert.deepEqual(answer.json().data, {
      status: 'ok',
      degraded: false,
      services: {
        'storefront': { status: 'up', instances: 1, ready: 1 },
        'store-service': { status: 'up', instances: 1, ready: 1 },
        'catalog-service': { status: 'up', instances: 2, ready: 2 },
        'order-service': { status: 'up', instances: 1, ready: 1 },
      },
    })
  })

  test('a service down is degraded, and still ready', async ({ assert, cleanup }) => {
    const well = await startUpstream({ cleanup })
    const unwell = await startUpstream({ cleanup }, (_, response) => response.writeHead(503).end())
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [well.url, unwell.url], 'order-service': [unwell.url] } }
    )

    const answer = await send(url, '/health/ready')

    assert.equal(answer.status, 200)
    const { degraded, services } = answer.json().data
    assert.isTrue(degraded)
    assert.deepEqual(services['catalog-service'], { status: 'degraded', instances: 2, ready: 1 })
    assert.deepEqual(services['order-service'], { status: 'down', instances: 1, ready: 0 })
    assert.deepEqual(services['store-service'], { status: 'down', instances: 1, ready: 0 })
  })

  test('nobody behind it is not ready', async ({ assert, cleanup }) => {
    const { url, storefront } = await startGateway({ cleanup })
    storefront.isUp = false

    const answer = await send(url, '/health/ready')

    assert.equal(answer.status, 503)
    assert.equal(answer.json().code, 'upstream_unavailable')
  })

  test('many who ask at once ask the services once', async ({ assert, cleanup }) => {
    const orders = await startUpstream({ cleanup })
    const { url } = await startGateway({ cleanup }, { services: { 'order-service': [orders.url] } })

    await Promise.all(Array.from({ length: 10 }, () => send(url, '/health/ready')))

    assert.lengthOf(orders.received, 1)
  })
})
