import { test } from '@japa/runner'
import { GATEWAY_URL, startGateway } from '#tests/support/gateway'
import { send } from '#tests/support/send'
import { STOREFRONT_URL } from '#tests/support/storefront'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

async function startPanels(context: Cleanup) {
  const orders = await startUpstream(context)
  const running = await startGateway(context, { services: { 'order-service': [orders.url] } })
  return { ...running, orders }
}

function signIn(back: string) {
  return `${STOREFRONT_URL}/sign-in?next=${encodeURIComponent(`${GATEWAY_URL}${back}`)}`
}

test.group('Panels without a session', () => {
  test('a page sends to the sign-in and back to itself, its query kept', async ({
    assert,
    cleanup,
  }) => {
    const { url, orders } = await startPanels({ cleanup })

    const answer = await send(url, '/admin/orders/list?status=pending&page=2', {
      headers: { accept: 'text/html,application/xhtml+xml' },
    })

    assert.equal(answer.status, 302)
    assert.equal(answer.headers.location, signIn('/admin/orders/list?status=pending&page=2'))
    assert.equal(answer.headers['cache-control'], 'no-store')
    assert.isEmpty(orders.calls)
  })

  test('a session that has ended is none', async ({ assert, cleanup }) => {
    const { url, orders } = await startPanels({ cleanup })

    const answer = await send(url, '/admin/orders', {
      headers: { cookie: 'better-auth.session_token=ended.signature' },
    })

    assert.equal(answer.status, 302)
    assert.isEmpty(orders.calls)
  })

  test('Inertia is told to leave for the sign-in', async ({ assert, cleanup }) => {
    const { url } = await startPanels({ cleanup })
    const headers = { 'x-inertia': 'true', 'x-requested-with': 'XMLHttpRequest' }

    const visit = await send(url, '/admin/orders?page=2', { headers })
    assert.equal(visit.status, 409)
    assert.equal(visit.headers['x-inertia-location'], signIn('/admin/orders?page=2'))

    const form = await send(url, '/admin/orders/1/confirm', { method: 'POST', headers })
    assert.equal(form.status, 409)
    assert.equal(form.headers['x-inertia-location'], signIn('/admin/orders'))
  })

  test('{0} is a 401 problem')
    .with([
      ['a form', { method: 'POST', headers: { accept: 'text/html' } }],
      ['an XMLHttpRequest', { headers: { 'x-requested-with': 'XMLHttpRequest' } }],
      ['a script that wants JSON', { headers: { accept: 'application/json' } }],
      ['a fetch', { headers: { 'sec-fetch-mode': 'cors' } }],
      ['a deletion', { method: 'DELETE' }],
    ] as const)
    .run(async ({ assert, cleanup }, [, message]) => {
      const { url, orders } = await startPanels({ cleanup })

      const answer = await send(url, '/admin/orders/1', message)

      assert.equal(answer.status, 401)
      assert.equal(answer.json().code, 'unauthenticated')
      assert.isEmpty(orders.calls)
    })
})
