import { test } from '@japa/runner'
import { db } from '../../src/lib/db/database.ts'
import { catalog, product } from '../catalog.ts'
import { call } from '../client.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

const path = '/api/v1/cart'

const put = ({ token }: Person, id: string, quantity: unknown) =>
  call('PUT', `${path}/items/${id}`, { token, body: { quantity } })

const merge = ({ token }: Person, items: unknown) =>
  call('POST', `${path}/merge`, { token, body: { items } })

const kept = async ({ id }: Person) => {
  const rows = await db().selectFrom('cart_items').selectAll().where('user_id', '=', id).execute()
  return Object.fromEntries(rows.map((row) => [row.product_id, row.quantity]))
}

test.group('Cart', (group) => {
  group.setup(startStorefront)
  group.each.teardown(() => void (catalog.failure = null))

  test('holds quantities and shows them at today’s prices', async ({ assert }) => {
    const person = await newcomer()
    const [tea, rug] = [product('149.00'), product('0.10')]
    assert.equal((await put(person, tea, 2)).status, 200)
    await put(person, rug, 3)
    const again = await put(person, rug, 999)
    assert.containsSubset(again.body.data, { productId: rug, quantity: 999, product: { id: rug } })
    const { status, body } = await call('GET', path, { token: person.token })
    assert.equal(status, 200)
    assert.equal(body.data.itemsAmount, '397.90')
    assert.equal(body.data.currency, 'MAD')
    assert.sameDeepMembers(
      body.data.items.map((item: any) => [item.productId, item.quantity, item.product.price]),
      [
        [tea, 2, '149.00'],
        [rug, 999, '0.10'],
      ]
    )
    assert.deepEqual(await kept(person), { [tea]: 2, [rug]: 999 })
  })

  test('shows a product that is gone as null and counts it nothing', async ({ assert }) => {
    const person = await newcomer()
    const [sold, gone] = [product('10.00'), product('20.00')]
    await put(person, sold, 1)
    await put(person, gone, 1)
    catalog.products.get(gone)!.isActive = false
    const { body } = await call('GET', path, { token: person.token })
    assert.equal(body.data.itemsAmount, '10.00')
    assert.isNull(body.data.items.find((item: any) => item.productId === gone).product)
  })

  test('refuses unknown products and wrong quantities', async ({ assert }) => {
    const person = await newcomer()
    const id = product()
    for (const quantity of [0, 1000, -1, 1.5, '2', null, undefined, 1e309, [1]]) {
      const { status, body } = await put(person, id, quantity)
      assert.equal(status, 422, String(quantity))
      assert.equal(body.errors[0].field, 'quantity')
    }
    const hidden = product('1.00', { isActive: false })
    for (const wrong of [crypto.randomUUID(), hidden, 'abc']) {
      assert.equal((await put(person, wrong, 1)).status, 404)
    }
    assert.deepEqual(await kept(person), {})
  })

  test('takes an item away, also twice', async ({ assert }) => {
    const person = await newcomer()
    const id = product()
    await put(person, id, 1)
    const { token } = person
    assert.equal((await call('DELETE', `${path}/items/${id}`, { token })).status, 204)
    assert.equal((await call('DELETE', `${path}/items/${id}`, { token })).status, 204)
    assert.equal((await call('DELETE', `${path}/items/abc`, { token })).status, 404)
    assert.deepEqual(await kept(person), {})
  })

  test('merges a guest’s cart by the larger quantity, harmlessly often', async ({ assert }) => {
    const person = await newcomer()
    const [a, b, c] = [product(), product(), product()]
    await put(person, a, 2)
    await put(person, b, 5)
    const items = [
      { productId: a, quantity: 3 },
      { productId: b, quantity: 1 },
      { productId: c, quantity: 4 },
      { productId: c, quantity: 7 },
    ]
    const answers = await Promise.all(Array.from({ length: 5 }, () => merge(person, items)))
    for (const { status, body } of answers) {
      assert.equal(status, 200)
      assert.lengthOf(body.data.items, 3)
    }
    assert.deepEqual(await kept(person), { [a]: 3, [b]: 5, [c]: 7 })
    assert.equal((await merge(person, [])).status, 200)
  })

  test('has room for a hundred lines', async ({ assert }) => {
    const person = await newcomer()
    const line = () => ({ productId: product(), quantity: 1 })
    const first = Array.from({ length: 98 }, line)
    await merge(person, first)
    const more = Array.from({ length: 5 }, line)
    await merge(person, [...more, { ...first[0]!, quantity: 9 }])
    const now = await kept(person)
    assert.lengthOf(Object.keys(now), 100)
    assert.equal(now[first[0]!.productId], 9)
    assert.isDefined(now[more[1]!.productId])
    assert.isUndefined(now[more[2]!.productId])
    assert.equal((await put(person, product(), 1)).body.code, 'conflict')
    assert.equal((await put(person, first[1]!.productId, 2)).status, 200)
    assert.equal((await merge(person, Array.from({ length: 101 }, line))).status, 422)
  })

  test('says which line of a merge is wrong and changes nothing', async ({ assert }) => {
    const person = await newcomer()
    const good = { productId: product(), quantity: 1 }
    for (const [field, bad] of [
      ['items.1.quantity', { ...good, quantity: '2' }],
      ['items.1.productId', { productId: 'abc', quantity: 1 }],
      ['items.1', 'nonsense'],
    ] as const) {
      const { status, body } = await merge(person, [good, bad])
      assert.equal(status, 422)
      assert.equal(body.errors[0].field, field)
    }
    assert.equal((await merge(person, 'x')).status, 422)
    assert.deepEqual(await kept(person), {})
  })

  test('says so when the catalog is down, and merges all the same', async ({ assert }) => {
    const person = await newcomer()
    const id = product()
    await put(person, id, 1)
    catalog.failure = 503
    const shown = await call('GET', path, { token: person.token })
    assert.equal(shown.status, 503)
    assert.equal(shown.body.code, 'upstream_unavailable')
    assert.isNotNull(shown.headers.get('retry-after'))
    catalog.failure = 500
    assert.equal((await put(person, id, 2)).status, 502)
    await merge(person, [{ productId: id, quantity: 4 }])
    assert.deepEqual(await kept(person), { [id]: 4 })
  })

  test('asks for a token', async ({ assert }) => {
    assert.equal((await call('GET', path)).status, 401)
    assert.equal((await call('POST', `${path}/merge`, { body: { items: [] } })).status, 401)
    const item = `${path}/items/${crypto.randomUUID()}`
    assert.equal((await call('PUT', item, { body: { quantity: 1 } })).status, 401)
    assert.equal((await call('DELETE', item)).status, 401)
  })
})
