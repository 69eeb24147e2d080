import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct } from '#tests/support/builders'
import { assertStockAddsUp, linesOf, reserve, step, stockOf } from '#tests/support/stock'

test.group('A reservation that replaces an earlier try', () => {
  test('is not refused by its own earlier hold', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const items = [{ productId, quantity: 4 }]
    const [first, second] = [randomUUID(), randomUUID()]
    await reserve(client, items, { id: first })
    ;(await reserve(client, items)).assertStatus(409)
    const response = await reserve(client, items, { id: second, replaces: [first] })
    response.assertStatus(200)
    assert.deepEqual(await linesOf(first), { [productId]: 'released' })
    assert.deepEqual(await linesOf(second), { [productId]: 'held' })
    assert.deepEqual(await stockOf(productId), { quantity: 5, reserved: 4 })
    ;(await step(client, first, 'release')).assertStatus(200)
    await assertStockAddsUp(assert, productId)
  })

  test('refuses the earlier try should it come late', async ({ client }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const items = [{ productId, quantity: 1 }]
    const [first, second] = [randomUUID(), randomUUID()]
    await reserve(client, items, { id: second, replaces: [first] })
    ;(await reserve(client, items, { id: first })).assertStatus(409)
  })

  test('changes nothing when it fails itself', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 5 })
    const [first, second] = [randomUUID(), randomUUID()]
    await reserve(client, [{ productId, quantity: 2 }], { id: first })
    const response = await reserve(client, [{ productId, quantity: 6 }], {
      id: second,
      replaces: [first],
    })
    response.assertStatus(409)
    assert.deepEqual(await linesOf(first), { [productId]: 'held' })
    assert.deepEqual(await stockOf(productId), { quantity: 5, reserved: 2 })
  })
})
