import { test } from '@japa/runner'
import { addToCart, setCartLine } from '../../src/lib/shopper/cart.ts'
import { readGuestCart, writeGuestCart } from '../../src/lib/shopper/guest-cart.ts'
import { loadShopper } from '../../src/lib/shopper/load.ts'
import { getShopper, setShopper } from '../../src/lib/shopper/store.ts'
import { setWish } from '../../src/lib/shopper/wishlist.ts'

type Call = { path: string; method: string; body?: unknown }
type Site = (call: Call) => { status: number; data?: unknown } | Promise<{ status: number }>

const salma = { id: 'salma', name: 'Salma' }
const lines = (...given: [string, number][]) =>
  given.map(([productId, quantity]) => ({ productId, quantity }))

/** A browser that was just opened, on a site that answers so. */
async function open(site: Site, guestCart: [string, number][] = []) {
  const kept = new Map<string, string>()
  Object.assign(globalThis, {
    document: { documentElement: { lang: 'fr' } },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
    fetch: async (path: string, { method, body }: { method: string; body?: string }) => {
      const call = { path: path.replace('/api/session', ''), method }
      const { status, data } = (await site({ ...call, body: body && JSON.parse(body) })) as {
        status: number
        data?: unknown
      }
      return new Response(status === 204 ? null : JSON.stringify({ data, code: 'x' }), { status })
    },
  })
  writeGuestCart(lines(...guestCart))
  setShopper({ status: 'loading', user: null, cart: [], wishlist: [] })
  await loadShopper(true)
}

const guest = { status: 200, data: { user: null, cart: [], wishlist: [] } }
const account = (cart: [string, number][] = []) => ({
  status: 200,
  data: { user: salma, cart: lines(...cart), wishlist: [] },
})

test.group('The cart of a browser', (group) => {
  group.setup(() => {
    const { fetch } = globalThis
    return () => void Object.assign(globalThis, { fetch })
  })

  test('a guest loses nothing that another tab put into it', async ({ assert }) => {
    await open(() => guest, [['a', 1]])
    writeGuestCart(lines(['a', 1], ['b', 2]))
    assert.equal(await addToCart('b', 1, 10), 'added')
    assert.equal(await setCartLine('c', 1), 'kept')
    assert.deepEqual(readGuestCart(), lines(['a', 1], ['b', 3], ['c', 1]))
    assert.deepEqual(getShopper().cart, readGuestCart())
  })

  test('a guest’s joins the account’s at sign-in', async ({ assert }) => {
    await open(
      ({ path }) => {
        if (path === '') return account([['a', 3]])
        return { status: 200, data: { items: lines(['a', 3], ['b', 2]) } }
      },
      [
        ['a', 1],
        ['b', 2],
      ]
    )
    assert.deepEqual(getShopper().cart, lines(['a', 3], ['b', 2]))
    assert.deepEqual(readGuestCart(), [])
  })

  test('a guest’s waits in the browser while it cannot join', async ({ assert }) => {
    await open(({ path }) => (path === '' ? account() : { status: 503 }), [['a', 1]])
    assert.deepEqual(readGuestCart(), lines(['a', 1]))
  })

  test('nobody who answers is not an empty cart', async ({ assert }) => {
    await open(() => ({ status: 503 }))
    assert.equal(getShopper().status, 'failed')
    await open(() => account([['a', 1]]))
    Object.assign(globalThis, { fetch: () => Promise.reject(new Error('offline')) })
    await loadShopper(true)
    assert.containsSubset(getShopper(), { status: 'ready', user: salma, cart: lines(['a', 1]) })
  })

  test('what is refused is taken back', async ({ assert }) => {
    await open(({ path }) => (path === '' ? account([['a', 1]]) : { status: 503 }))
    assert.equal(await setCartLine('a', 4), 'failed')
    assert.deepEqual(getShopper().cart, lines(['a', 1]))
  })

  test('where the session has ended, it waits in the browser', async ({ assert }) => {
    let ended = false
    await open(({ path }) => {
      if (path !== '') return { status: 401 }
      return ended ? guest : account([['a', 1]])
    })
    ended = true
    assert.equal(await addToCart('a', 2, 10), 'added')
    assert.deepEqual(readGuestCart(), lines(['a', 3]))
    assert.isNull(getShopper().user)
    await open(({ path }) => (path === '' ? account() : { status: 401 }))
    assert.equal(await setWish('a', true), 'signedOut')
    assert.deepEqual(getShopper().wishlist, [])
  })

  test('of quick clicks the last is the one that stays', async ({ assert }) => {
    const written: unknown[] = []
    await open(async ({ path, body }) => {
      if (path === '') return account([['a', 1]])
      // the first takes longest
      for (let turns = 10 - written.length; turns > 0; turns--) await null
      written.push((body as { quantity: number }).quantity)
      return { status: 200 }
    })
    await Promise.all([2, 3, 4].map((quantity) => setCartLine('a', quantity)))
    assert.deepEqual(written, [2, 3, 4])
    assert.deepEqual(getShopper().cart, lines(['a', 4]))
  })
})
