import { test } from '@japa/runner'
import { startGateway } from '#tests/support/gateway'
import { send, until } from '#tests/support/send'
import { startUpstream, type Cleanup } from '#tests/support/upstream'

async function startPanels(context: Cleanup) {
  const orders = await startUpstream(context)
  const running = await startGateway(context, { services: { 'order-service': [orders.url] } })
  return { ...running, orders }
}

test.group('The session bridge', () => {
  test("a session becomes a token, and the session's cookie stays here", async ({
    assert,
    cleanup,
  }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia')

    const answer = await send(url, '/admin/orders?status=pending', {
      headers: { cookie: `${cookie}; orders_session=s; stores_session=t; orders_csrf=x` },
    })

    assert.equal(answer.status, 200)
    assert.equal(orders.last.url, '/admin/orders?status=pending')
    assert.equal(orders.last.headers.authorization, `Bearer ${storefront.sessions.get(cookie)}`)
    assert.equal(orders.last.headers.cookie, 'orders_session=s; orders_csrf=x')
  })

  test('the storefront is asked with the session cookie alone, and for the same request', async ({
    assert,
    cleanup,
  }) => {
    const { url, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia')

    await send(url, '/admin/orders', {
      headers: { 'cookie': `theme=dark; ${cookie}; orders_session=s`, 'x-request-id': 'mine' },
    })

    const [call] = storefront.tokenCalls
    assert.equal(call!.headers.cookie, cookie)
    assert.equal(call!.headers['x-request-id'], 'mine')
    assert.notProperty(call!.headers, 'authorization')
  })

  test('a session cookie as it is named over https is taken too', async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const cookie = '__Secure-better-auth.session_token=nadia.signature'
    storefront.sessions.set(cookie, await storefront.tokenFor('nadia'))

    await send(url, '/admin/orders', { headers: { cookie } })

    assert.equal(orders.last.headers.authorization, `Bearer ${storefront.sessions.get(cookie)}`)
  })

  test('a token is asked for once and used again', async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia')

    for (let time = 0; time < 3; time++) await send(url, '/admin/orders', { headers: { cookie } })

    assert.lengthOf(orders.calls, 3)
    assert.lengthOf(storefront.tokenCalls, 1)
  })

  test('requests that come together share one flight', async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia')
    let release = () => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    storefront.upstream.answer(async (request, response) => {
      if (request.url === '/api/auth/token') await held
      storefront.listener(request, response)
    })

    const answers = Array.from({ length: 10 }, () => {
      return send(url, '/admin/orders', { headers: { cookie } })
    })
    await until(() => storefront.tokenCalls.length > 0)
    release()

    assert.deepEqual(
      (await Promise.all(answers)).map(({ status }) => status),
      Array(10).fill(200)
    )
    assert.lengthOf(orders.calls, 10)
    assert.lengthOf(storefront.tokenCalls, 1)
  })

  test('two people never share a token', async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const nadia = await storefront.signIn('nadia')
    const karim = await storefront.signIn('karim')

    await send(url, '/admin/orders', { headers: { cookie: nadia } })
    await send(url, '/admin/orders', { headers: { cookie: karim } })

    const tokens = orders.calls.map(({ headers }) => headers.authorization)
    assert.deepEqual(
      tokens,
      [nadia, karim].map((cookie) => `Bearer ${storefront.sessions.get(cookie)}`)
    )
  })

  test('a token about to expire is not kept', async ({ assert, cleanup }) => {
    const { url, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia', { expiresIn: '4s' })

    for (let time = 0; time < 2; time++) await send(url, '/admin/orders', { headers: { cookie } })

    assert.lengthOf(storefront.tokenCalls, 2)
  })

  test("a client's own Authorization is dropped, good or bad", async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const authorization = `Bearer ${await storefront.tokenFor('mallory')}`

    const stranger = await send(url, '/admin/orders', { headers: { authorization } })
    assert.equal(stranger.status, 302)
    assert.isEmpty(orders.calls)

    const cookie = await storefront.signIn('nadia')
    await send(url, '/admin/orders', { headers: { authorization: 'Bearer nonsense', cookie } })
    assert.equal(orders.last.headers.authorization, `Bearer ${storefront.sessions.get(cookie)}`)
  })

  test('assets need no session and get no cookies', async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const cookie = `${await storefront.signIn('nadia')}; orders_session=s`

    const answer = await send(url, '/admin/orders/assets/app-1a2b.js', { headers: { cookie } })

    assert.equal(answer.status, 200)
    assert.notProperty(orders.last.headers, 'cookie')
    assert.notProperty(orders.last.headers, 'authorization')
    assert.isEmpty(storefront.tokenCalls)
  })

  test('a storefront that is away is a 503, not a sign-in', async ({ assert, cleanup }) => {
    const { url, orders, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia')
    storefront.isUp = false

    const answer = await send(url, '/admin/orders', { headers: { cookie } })

    assert.equal(answer.status, 503)
    assert.equal(answer.json().code, 'upstream_unavailable')
    assert.isEmpty(orders.calls)
  })

  test('a storefront that answers nonsense is a 502', async ({ assert, cleanup }) => {
    const { url, storefront } = await startPanels({ cleanup })
    const cookie = await storefront.signIn('nadia')

    for (const content of ['<html>', '{"token":"a.b.c"}', 'null', '{}']) {
      storefront.upstream.answer((request, response) => {
        if (request.url !== '/api/auth/token') return storefront.listener(request, response)
        response.end(content)
      })
      const answer = await send(url, '/admin/orders', { headers: { cookie } })
      assert.equal(answer.status, 502)
    }
  })
})
