import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct } from '#tests/support/builders'
import {
  assertStockAddsUp,
  expire,
  linesOf,
  reserve,
  runOut,
  step,
  stockOf,
} from '#tests/support/stock'

test.group('Confirming a reservation', () => {
  test('names the products that are kept', async ({ client, assert }) => {
    const one = await aProduct()
    const two = await aProduct()
    const id = randomUUID()
    await reserve(
      client,
      [one, two].map(({ id: productId }) => ({ productId, quantity: 1 })),
      { id }
    )
    const response = await step(client, id, 'confirm')
    response.assertStatus(200)
    assert.sameMembers(response.body().data.confirmed, [one.id, two.id])
    assert.deepEqual(response.body().data.lost, [])
  })

  test('a line whose time is over, but which the clock has not met yet, is simply kept', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 2 })
    const id = randomUUID()
    await reserve(client, [{ productId, quantity: 2 }], { id })
    await runOut(id)
    const response = await step(client, id, 'confirm')
    assert.deepEqual(response.body().data.confirmed, [productId])
    assert.deepEqual(await stockOf(productId), { quantity: 2, reserved: 2 })
  })

  test('of expired lines it takes again what it can, and tells what is lost', async ({
    client,
    assert,
  }) => {
    const still = await aProduct({ stock: 2 })
    const gone = await aProduct({ stock: 2 })
    const id = randomUUID()
    await reserve(
      client,
      [still, gone].map((product) => ({ productId: product.id, quantity: 2 })),
      { id }
    )
    await expire(id)
    ;(await reserve(client, [{ productId: gone.id, quantity: 1 }])).assertStatus(200)

    const response = await step(client, id, 'confirm')
    response.assertStatus(200)
    assert.deepEqual(response.body().data, { confirmed: [still.id], lost: [gone.id] })
    assert.deepEqual(await linesOf(id), { [still.id]: 'confirmed', [gone.id]: 'expired' })
    assert.deepEqual(await stockOf(still.id), { quantity: 2, reserved: 2 })
    assert.deepEqual(await stockOf(gone.id), { quantity: 2, reserved: 1 })
    const again = await step(client, id, 'confirm')
    assert.deepEqual(again.body().data, { confirmed: [still.id], lost: [gone.id] })
  })

  test('a released line is told as lost and stays released', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const id = randomUUID()
    await reserve(client, [{ productId, quantity: 1 }], { id })
    await step(client, id, 'release', { productIds: [productId] })
    const response = await step(client, id, 'confirm')
    assert.deepEqual(response.body().data, { confirmed: [], lost: [productId] })
    await assertStockAddsUp(assert, productId)
  })

  test('what was never reserved is refused', async ({ client }) => {
    const response = await step(client, randomUUID(), 'confirm')
    response.assertStatus(409)
  })
})
