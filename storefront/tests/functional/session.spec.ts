import { test } from '@japa/runner'
import { env } from '../../src/lib/process/env.ts'
import { product } from '../catalog.ts'
import { call } from '../client.ts'
import { newcomer } from '../people.ts'
import { startStorefront } from '../server.ts'

const home = {
  recipientName: 'Salma El Idrissi',
  phone: '0612345678',
  street: '7, rue Atlas',
  city: 'Settat',
  state: 'MA-06',
}

test.group('What pages ask of the session', (group) => {
  group.setup(startStorefront)

  test('a guest has nothing', async ({ assert }) => {
    const { status, body, headers } = await call('GET', '/api/session')
    assert.equal(status, 200)
    assert.deepEqual(body.data, { user: null, cart: [], cartCount: 0, wishlist: [], place: null })
    assert.equal(headers.get('cache-control'), 'no-store')
    const stale = await call('GET', '/api/session', { cookie: 'better-auth.session_token=x.y' })
    assert.isNull(stale.body.data.user)
  })

  test('a shopper has a name, a cart and hearts, and writes them from our own pages', async ({
    assert,
  }) => {
    const { cookie, id: userId, token } = await newcomer('Salma')
    const headers = { Origin: env().storefrontUrl }
    const id = product('10.00')
    const item = `/api/session/cart/items/${id}`
    assert.equal((await call('PUT', item, { cookie, headers, body: { quantity: 2 } })).status, 200)
    const heart = `/api/session/wishlist/${id}`
    assert.equal((await call('PUT', heart, { cookie, headers })).status, 200)

    const { body } = await call('GET', '/api/session', { cookie })
    assert.containsSubset(body.data, {
      user: { id: userId, name: 'Salma', locale: 'fr', isAdmin: false },
      cart: [{ productId: id, quantity: 2 }],
      cartCount: 2,
      wishlist: [id],
    })
    assert.notProperty(body.data.user, 'email')
    const cart = await call('GET', '/api/session/cart', { cookie })
    assert.equal(cart.body.data.itemsAmount, '20.00')
    assert.equal((await call('GET', '/api/v1/cart', { token })).body.data.itemsAmount, '20.00')

    const merge = { cookie, headers, body: { items: [{ productId: id, quantity: 5 }] } }
    const merged = await call('POST', '/api/session/cart/merge', merge)
    assert.equal(merged.body.data.items[0].quantity, 5)
    assert.equal((await call('DELETE', item, { cookie, headers })).status, 204)
    assert.equal((await call('DELETE', heart, { cookie, headers })).status, 204)
    assert.deepEqual((await call('GET', '/api/session', { cookie })).body.data.cart, [])
  })

  test('A shopper’s cart is told where their default address is, once there is one', async ({
    assert,
  }) => {
    const { cookie, token } = await newcomer()
    const placeNow = async () => (await call('GET', '/api/session', { cookie })).body.data.place
    const before = await placeNow()

    await call('POST', '/api/v1/addresses', { token, body: home })

    assert.isNull(before)
    assert.deepEqual(await placeNow(), { region: 'MA-06', city: 'Settat' })
  })

  test('a write from another site is refused, cookie or not', async ({ assert }) => {
    const { cookie } = await newcomer()
    const id = product()
    const origins = [{ Origin: 'https://evil.example' }, { Origin: env().gatewayUrl }, {}]
    for (const headers of origins as Record<string, string>[]) {
      for (const [method, path, body] of [
        ['PUT', `/api/session/cart/items/${id}`, { quantity: 1 }],
        ['PUT', `/api/session/wishlist/${id}`, undefined],
        ['POST', '/api/session/cart/merge', { items: [{ productId: id, quantity: 1 }] }],
      ] as const) {
        assert.equal((await call(method, path, { cookie, headers, body })).status, 403)
      }
    }
    const { body } = await call('GET', '/api/session', { cookie })
    assert.deepEqual([body.data.cart, body.data.wishlist], [[], []])
  })

  test('a guest writes nothing, and a token is no cookie', async ({ assert }) => {
    const { token } = await newcomer()
    const headers = { Origin: env().storefrontUrl }
    const path = `/api/session/wishlist/${product()}`
    assert.equal((await call('PUT', path, { headers })).status, 401)
    assert.equal((await call('PUT', path, { headers, token })).status, 401)
    assert.equal((await call('GET', '/api/session/cart', { token })).status, 401)
  })
})

test.group('Signing out by a form', (group) => {
  group.setup(startStorefront)

  test('ends the session, from our pages and from the panels', async ({ assert }) => {
    for (const origin of [env().storefrontUrl, env().gatewayUrl]) {
      const { cookie } = await newcomer()
      const { status, headers } = await call('POST', '/sign-out', {
        cookie,
        headers: { 'Origin': origin, 'Content-Type': 'application/x-www-form-urlencoded' },
        body: '',
      })
      assert.equal(status, 303)
      assert.equal(headers.get('location'), `${env().storefrontUrl}/`)
      assert.match(headers.getSetCookie().join(), /session_token=;.*Max-Age=0/)
      assert.equal((await call('GET', '/api/auth/token', { cookie })).status, 401)
    }
  })

  test('is refused from anywhere else, and by a link', async ({ assert }) => {
    const { cookie } = await newcomer()
    for (const headers of [{ Origin: 'https://evil.example' }, { Origin: 'null' }, {}] as Record<
      string,
      string
    >[]) {
      assert.equal((await call('POST', '/sign-out', { cookie, headers })).status, 403)
    }
    const link = await call('GET', '/sign-out', { cookie })
    assert.equal(link.status, 405)
    assert.equal(link.headers.get('allow'), 'POST')
    assert.equal((await call('GET', '/api/auth/token', { cookie })).status, 200)
  })

  test('does no harm to a guest', async ({ assert }) => {
    const headers = { Origin: env().storefrontUrl }
    assert.equal((await call('POST', '/sign-out', { headers })).status, 303)
  })
})
