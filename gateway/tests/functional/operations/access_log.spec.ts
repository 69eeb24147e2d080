import { PassThrough } from 'node:stream'
import { test } from '@japa/runner'
import { Logger } from '@adonisjs/core/logger'
import { startGateway } from '#tests/support/gateway'
import { send, until } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

/** A logger, and the lines that it has written so far. */
function listen() {
  const stream = new PassThrough()
  const lines: Record<string, unknown>[] = []
  stream.on('data', (line) => lines.push(JSON.parse(line)))
  const logger = new Logger({ enabled: true, name: 'gateway', level: 'info', desination: stream })
  return { logger, lines }
}

test.group('The access log', () => {
  test('a request is one line of JSON with its id, who asked and who answered', async ({
    assert,
    cleanup,
  }) => {
    const { logger, lines } = listen()
    const orders = await startUpstream({ cleanup })
    const { url, storefront } = await startGateway(
      { cleanup },
      { logger, services: { 'order-service': [orders.url] } }
    )

    await send(url, '/api/v1/orders/M7K3-Q9F2?q=private', {
      headers: {
        'x-request-id': 'mine',
        'authorization': `Bearer ${await storefront.tokenFor('nadia')}`,
      },
    })

    await until(() => lines.length > 0)
    assert.lengthOf(lines, 1)
    assert.containsSubset(lines[0], {
      msg: 'request',
      requestId: 'mine',
      method: 'GET',
      route: '/api/v1/orders/*',
      status: 200,
      service: 'order-service',
      upstream: orders.url,
      userId: 'nadia',
    })
    assert.isNumber(lines[0]!.ms)
    assert.isAbove(lines[0]!.bytes as number, 0)
  })

  test('a line tells neither path nor query nor the address of who asks', async ({
    assert,
    cleanup,
  }) => {
    const { logger, lines } = listen()
    const { url } = await startGateway({ cleanup }, { logger })

    await send(url, '/api/v1/orders/M7K3-Q9F2?q=private')

    await until(() => lines.length > 0)
    for (const secret of ['M7K3-Q9F2', 'private', '"127.0.0.1"', 'address']) {
      assert.notInclude(JSON.stringify(lines), secret)
    }
  })

  test('what never reached a service has its line too, and questions for health have none', async ({
    assert,
    cleanup,
  }) => {
    const { logger, lines } = listen()
    const { url } = await startGateway({ cleanup }, { logger })

    for (const path of ['/nothing', '/health/live', '/a//b', '/admin', '/admin/orders']) {
      await send(url, path)
    }

    await until(() => lines.length >= 4)
    assert.deepEqual(
      lines.map(({ route, status }) => [route, status]),
      [
        ['none', 404],
        ['none', 400],
        ['/admin', 302],
        ['/admin/orders', 302],
      ]
    )
  })

  test('a service that is away is named with its reason', async ({ assert, cleanup }) => {
    const { logger, lines } = listen()
    const { url } = await startGateway({ cleanup }, { logger })

    await send(url, '/api/v1/orders', { headers: { 'x-request-id': 'mine' } })

    await until(() => lines.length === 2)
    const [reason, line] = lines
    assert.containsSubset(reason, { requestId: 'mine', msg: 'upstream_unavailable', level: 30 })
    assert.containsSubset(reason, { reason: 'ECONNREFUSED' })
    assert.containsSubset(line, { requestId: 'mine', status: 503, service: 'order-service' })
  })
})
