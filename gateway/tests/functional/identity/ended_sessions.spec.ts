import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send, until } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

async function startOrders(context: Cleanup) {
  const orders = await startUpstream(context)
  const running = await startGateway(context, { services: { 'order-service': [orders.url] } })
  const statusWith = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` }
    return (await send(running.url, '/api/v1/orders', { headers })).status
  }
  return { ...running, orders, statusWith }
}

test.group('Ended sessions', () => {
  test('A token is refused once its session has ended, and those of other sessions are not', async ({
    assert,
    cleanup,
  }) => {
    const { storefront, statusWith } = await startOrders({ cleanup })
    const [left, kept] = [randomUUID(), randomUUID()]
    const leftToken = await storefront.tokenFor('nadia', { sessionId: left })
    const keptToken = await storefront.tokenFor('nadia', { sessionId: kept })
    assert.equal(await statusWith(leftToken), 200)

    storefront.ended.push(left)
    await until(async () => (await statusWith(leftToken)) === 401)

    assert.equal(await statusWith(keptToken), 200)
  })

  test('A gateway that nobody asked for a while knows who has left before it answers', async ({
    assert,
    cleanup,
  }) => {
    const { orders, storefront, statusWith } = await startOrders({ cleanup })
    const sessionId = randomUUID()
    storefront.ended.push(sessionId)

    const status = await statusWith(await storefront.tokenFor('nadia', { sessionId }))

    assert.equal(status, 401)
    assert.isEmpty(orders.calls)
  })

  test('A panel is left by who signs out, although the gateway keeps their token', async ({
    cleanup,
  }) => {
    const { storefront, url } = await startOrders({ cleanup })
    const sessionId = randomUUID()
    const cookie = await storefront.signIn('nadia', { sessionId })
    const headers = { cookie, accept: 'text/html' }
    const status = async () => (await send(url, '/admin/orders', { headers })).status
    await until(async () => (await status()) === 200)

    storefront.ended.push(sessionId)

    await until(async () => (await status()) === 302)
  })

  test('Where the storefront can’t tell, tokens are taken until they end', async ({
    assert,
    cleanup,
  }) => {
    const { storefront, statusWith } = await startOrders({ cleanup })
    const token = await storefront.tokenFor('nadia', { sessionId: randomUUID() })
    // its keys are read before it leaves
    assert.equal(await statusWith(await storefront.tokenFor('samir')), 200)

    storefront.isUp = false

    assert.equal(await statusWith(token), 200)
  })
})
