import { test } from '@japa/runner'
import { removePurchasedItems } from '../../src/features/cart/server/remove-purchased-items.ts'
import { db } from '../../src/lib/db/database.ts'
import { env } from '../../src/lib/process/env.ts'
import { product } from '../catalog.ts'
import { call } from '../client.ts'
import { placed, refuseCheckouts } from '../gateway.ts'
import { newcomer, type Person } from '../people.ts'
import { startStorefront } from '../server.ts'

type Line = { productId: string; quantity: number }

const putInCart = ({ token }: Person, { productId, quantity }: Line) =>
  call('PUT', `/api/v1/cart/items/${productId}`, { token, body: { quantity } })

const place = ({ cookie }: Person, key: string, items: Line[]) =>
  call('POST', '/api/session/checkouts', {
    cookie,
    headers: { 'Origin': env().storefrontUrl, 'Idempotency-Key': key },
    body: { items },
  })

const cartOf = async ({ id }: Person) => {
  const rows = await db().selectFrom('cart_items').selectAll().where('user_id', '=', id).execute()
  return Object.fromEntries(rows.map((row) => [row.product_id, row.quantity]))
}

test.group('Placing a checkout', (group) => {
  group.setup(startStorefront)
  group.each.teardown(() => refuseCheckouts(null))

  test('What was bought leaves the cart and what was not stays', async ({ assert }) => {
    const person = await newcomer()
    const [bought, kept] = [product(), product()]
    await putInCart(person, { productId: bought, quantity: 2 })
    await putInCart(person, { productId: kept, quantity: 1 })

    const { status, body, headers } = await place(person, crypto.randomUUID(), [
      { productId: bought, quantity: 2 },
    ])

    assert.equal(status, 201)
    assert.lengthOf(body.data.orders, 1)
    assert.isNull(headers.get('idempotent-replayed'))
    assert.deepEqual(await cartOf(person), { [kept]: 1 })
  })

  test('A replayed checkout says so and leaves the cart that was filled since', async ({
    assert,
  }) => {
    const person = await newcomer()
    const key = crypto.randomUUID()
    const line = { productId: product(), quantity: 2 }
    await putInCart(person, line)
    const first = await place(person, key, [line])
    await putInCart(person, { ...line, quantity: 3 })

    const replayed = await place(person, key, [line])

    assert.equal(replayed.status, 201)
    assert.deepEqual(replayed.body, first.body)
    assert.equal(replayed.headers.get('idempotent-replayed'), 'true')
    assert.deepEqual(await cartOf(person), { [line.productId]: 3 })
  })

  test('A replay after a first response that was lost removes what was bought', async ({
    assert,
  }) => {
    const person = await newcomer()
    const key = crypto.randomUUID()
    const line = { productId: product(), quantity: 2 }
    placed.set(key, checkoutOf(line))
    await putInCart(person, { ...line, quantity: 5 })

    const { status } = await place(person, key, [line])

    assert.equal(status, 201)
    assert.deepEqual(await cartOf(person), { [line.productId]: 3 })
  })

  test('The same checkout told of many times at once is subtracted once', async ({ assert }) => {
    const person = await newcomer()
    const line = { productId: product(), quantity: 1 }
    await putInCart(person, { ...line, quantity: 9 })
    const purchase = { userId: person.id, checkoutId: crypto.randomUUID(), items: [line, line] }

    await Promise.all(Array.from({ length: 8 }, () => removePurchasedItems(purchase)))

    assert.deepEqual(await cartOf(person), { [line.productId]: 7 })
  })

  test('A refused checkout leaves the cart and passes on when to try again', async ({ assert }) => {
    const person = await newcomer()
    const line = { productId: product(), quantity: 1 }
    await putInCart(person, line)
    refuseCheckouts({ status: 409, code: 'idempotency_in_progress', retryAfter: '3' })

    const { status, body, headers } = await place(person, crypto.randomUUID(), [line])

    assert.equal(status, 409)
    assert.equal(body.code, 'idempotency_in_progress')
    assert.equal(headers.get('retry-after'), '3')
    assert.deepEqual(await cartOf(person), { [line.productId]: 1 })
  })
})

function checkoutOf(line: Line) {
  return { id: crypto.randomUUID(), orders: [{ orderNumber: 'M7K3-Q9F2', items: [line] }] }
}

test.group('Merging a cart that has no room', (group) => {
  group.setup(startStorefront)

  test('The lines that were not taken are named', async ({ assert }) => {
    const { token } = await newcomer()
    const line = () => ({ productId: product(), quantity: 1 })
    const merge = (items: Line[]) => call('POST', '/api/v1/cart/merge', { token, body: { items } })
    await merge(Array.from({ length: 99 }, line))
    const [first, second] = [line(), line()]

    const { status, body } = await merge([first, second])

    assert.equal(status, 200)
    assert.lengthOf(body.data.items, 100)
    assert.deepEqual(body.meta.notTaken, [second])
  })

  test('A full cart says how many products it holds', async ({ assert }) => {
    const { token } = await newcomer()
    const items = Array.from({ length: 100 }, () => ({ productId: product(), quantity: 1 }))
    await call('POST', '/api/v1/cart/merge', { token, body: { items } })

    const { status, body } = await call('PUT', `/api/v1/cart/items/${product()}`, {
      token,
      body: { quantity: 1 },
    })

    assert.equal(status, 409)
    assert.include(body.detail, '100')
  })
})
