import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { startUpstream } from '#tests/support/upstream'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const TRACEPARENT = /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/

test.group('Request ids and traces', () => {
  test("the caller's id is passed up and answered", async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )

    const { headers } = await send(url, '/api/v1/products', {
      headers: { 'x-request-id': 'A.b_c-1' },
    })

    assert.equal(headers['x-request-id'], 'A.b_c-1')
    assert.equal(catalog.last.headers['x-request-id'], 'A.b_c-1')
  })

  test('an id of the wrong form is replaced: {$self}')
    .with(['a b', 'a/b', 'é', 'a'.repeat(129), '<script>'])
    .run(async ({ assert, cleanup }, id) => {
      const catalog = await startUpstream({ cleanup })
      const { url } = await startGateway(
        { cleanup },
        { services: { 'catalog-service': [catalog.url] } }
      )

      const { headers } = await send(url, '/api/v1/products', { headers: { 'x-request-id': id } })

      assert.match(headers['x-request-id'] as string, UUID)
      assert.equal(catalog.last.headers['x-request-id'], headers['x-request-id'])
    })

  test("the gateway's own answers carry it too", async ({ assert, cleanup }) => {
    const { url } = await startGateway({ cleanup })

    for (const path of ['/health/live', '/nothing', '/api/v1/a//b', '/api/v1/orders']) {
      const { headers } = await send(url, path, { headers: { 'x-request-id': 'mine' } })
      assert.equal(headers['x-request-id'], 'mine')
    }
  })

  test('a trace goes on; where there is none it begins', async ({ assert, cleanup }) => {
    const catalog = await startUpstream({ cleanup })
    const { url } = await startGateway(
      { cleanup },
      { services: { 'catalog-service': [catalog.url] } }
    )
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01'

    await send(url, '/api/v1/products', { headers: { traceparent } })
    assert.equal(catalog.last.headers.traceparent, traceparent)

    await send(url, '/api/v1/products', { headers: { traceparent: 'nonsense' } })
    assert.match(catalog.last.headers.traceparent as string, TRACEPARENT)
  })
})
