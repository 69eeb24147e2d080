import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct } from '#tests/support/builders'
import { assertStockAddsUp, expire, linesOf, reserve, step, stockOf } from '#tests/support/stock'

const times = <T>(count: number, work: (index: number) => Promise<T>) =>
  Promise.all(Array.from({ length: count }, (_, index) => work(index)))

const statuses = (responses: { status(): number }[]) => {
  const counts: Record<number, number> = {}
  for (const response of responses) counts[response.status()] = (counts[response.status()] ?? 0) + 1
  return counts
}

test.group('Many reservations at once', () => {
  test('200 shoppers for the last 50 pieces: exactly 50 get one', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 50 })
    const responses = await times(200, () => reserve(client, [{ productId, quantity: 1 }]))
    assert.deepEqual(statuses(responses), { 200: 50, 409: 150 })
    const refused = responses.filter((response) => response.status() === 409)
    assert.isTrue(refused.every((response) => response.body().code === 'out_of_stock'))
    assert.deepEqual(await stockOf(productId), { quantity: 50, reserved: 50 })
    await assertStockAddsUp(assert, productId)
  })

  test('of carts that cross each other each is taken whole or not at all', async ({
    client,
    assert,
  }) => {
    const products = await times(4, () => aProduct({ stock: 20 }))
    const responses = await times(60, (index) => {
      const items = products.map(({ id: productId }) => ({ productId, quantity: 1 }))
      return reserve(client, index % 2 ? items : items.toReversed())
    })
    assert.deepEqual(statuses(responses), { 200: 20, 409: 40 })
    for (const { id } of products) {
      assert.deepEqual(await stockOf(id), { quantity: 20, reserved: 20 })
      await assertStockAddsUp(assert, id)
    }
  })

  test('the same reservation many times at once is taken once', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const id = randomUUID()
    const responses = await times(30, () => reserve(client, [{ productId, quantity: 2 }], { id }))
    assert.deepEqual(statuses(responses), { 200: 30 })
    assert.deepEqual(await stockOf(productId), { quantity: 5, reserved: 2 })
  })

  test('a reservation and its release at once end in one of two ways, and the sums hold', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 100 })
    await times(30, async () => {
      const id = randomUUID()
      const [reserved] = await Promise.all([
        reserve(client, [{ productId, quantity: 1 }], { id }),
        step(client, id, 'release'),
      ])
      assert.include([200, 409], reserved.status())
      const lines = Object.values(await linesOf(id))
      assert.deepEqual(lines, reserved.status() === 200 ? ['released'] : [])
    })
    assert.deepEqual(await stockOf(productId), { quantity: 100, reserved: 0 })
    await assertStockAddsUp(assert, productId)
  })

  test('release meets confirm: whoever comes second finds the other’s work', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 100 })
    await times(30, async (index) => {
      const id = randomUUID()
      await reserve(client, [{ productId, quantity: 1 }], { id })
      if (index % 3 === 0) await expire(id)
      const [confirmed, released] = await Promise.all([
        step(client, id, 'confirm'),
        step(client, id, 'release'),
      ])
      assert.deepEqual([confirmed.status(), released.status()], [200, 200])
      assert.deepEqual(await linesOf(id), { [productId]: 'released' })
    })
    assert.deepEqual(await stockOf(productId), { quantity: 100, reserved: 0 })
  })

  test('a commit twenty times at once leaves the stock once', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 10 })
    const id = randomUUID()
    await reserve(client, [{ productId, quantity: 4 }], { id })
    await step(client, id, 'confirm')
    const body = { orderId: randomUUID(), productIds: [productId] }
    const responses = await times(20, () => step(client, id, 'commit', body))
    assert.deepEqual(statuses(responses), { 200: 20 })
    assert.deepEqual(await stockOf(productId), { quantity: 6, reserved: 0 })
    const sales = await db.from('stock_movements').where({ product_id: productId, type: 'sale' })
    assert.lengthOf(sales, 1)
  })

  test('replacing tries of crossing carts never lock each other out', async ({
    client,
    assert,
  }) => {
    const products = await times(3, () => aProduct({ stock: 40 }))
    const cart = (index: number) => {
      const items = products.map(({ id: productId }) => ({ productId, quantity: 1 }))
      return index % 2 ? items : items.toReversed()
    }
    await times(20, async (index) => {
      const first = randomUUID()
      ;(await reserve(client, cart(index), { id: first })).assertStatus(200)
      const [next] = await Promise.all([
        reserve(client, cart(index + 1), { replaces: [first] }),
        step(client, first, 'release'),
      ])
      next.assertStatus(200)
    })
    for (const { id } of products) {
      assert.deepEqual(await stockOf(id), { quantity: 40, reserved: 20 })
      await assertStockAddsUp(assert, id)
    }
  })
})
