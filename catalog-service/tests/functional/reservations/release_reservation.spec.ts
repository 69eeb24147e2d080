import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct } from '#tests/support/builders'
import { linesOf, reserve, step, stockOf } from '#tests/support/stock'

test.group('Releasing a reservation', () => {
  test('gives everything back and ends the reservation for good', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 4 })
    const id = randomUUID()
    const items = [{ productId, quantity: 4 }]
    await reserve(client, items, { id })
    for (let time = 0; time < 2; time++) {
      const response = await step(client, id, 'release')
      response.assertStatus(200)
      assert.deepEqual(response.body(), { data: { status: 'ok' } })
    }
    assert.deepEqual(await stockOf(productId), { quantity: 4, reserved: 0 })
    const late = await reserve(client, items, { id })
    late.assertStatus(409)
    assert.equal(late.body().code, 'conflict')
  })

  test('one that never came leaves a mark, so that it is refused when it comes late', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct({ stock: 4 })
    const id = randomUUID()
    ;(await step(client, id, 'release')).assertStatus(200)
    ;(await reserve(client, [{ productId, quantity: 1 }], { id })).assertStatus(409)
    assert.deepEqual(await stockOf(productId), { quantity: 4, reserved: 0 })
    assert.equal((await db.from('reservations').where({ id }).firstOrFail()).status, 'released')
  })

  test('acts on the lines that it names: the checkout’s other order keeps its own', async ({
    client,
    assert,
  }) => {
    const cancelled = await aProduct()
    const kept = await aProduct()
    const id = randomUUID()
    await reserve(
      client,
      [cancelled, kept].map((product) => ({ productId: product.id, quantity: 2 })),
      { id }
    )
    await step(client, id, 'confirm')
    const orderId = randomUUID()
    await step(client, id, 'release', { orderId, productIds: [cancelled.id] })
    assert.deepEqual(await linesOf(id), { [cancelled.id]: 'released', [kept.id]: 'confirmed' })
    const shipping = { orderId: randomUUID(), productIds: [kept.id] }
    ;(await step(client, id, 'commit', shipping)).assertStatus(200)
    assert.deepEqual(await stockOf(kept.id), { quantity: 8, reserved: 0 })
    assert.deepEqual(await stockOf(cancelled.id), { quantity: 10, reserved: 0 })
  })

  test('a line that is not of this reservation refuses the step, and nothing moves', async ({
    client,
    assert,
  }) => {
    const mine = await aProduct()
    const foreign = await aProduct()
    const id = randomUUID()
    await reserve(client, [{ productId: mine.id, quantity: 1 }], { id })
    for (const name of ['release', 'commit', 'return'] as const) {
      const body = { orderId: randomUUID(), productIds: [mine.id, foreign.id] }
      ;(await step(client, id, name, body)).assertStatus(409)
    }
    assert.deepEqual(await linesOf(id), { [mine.id]: 'held' })
  })

  test('a whole release is refused once something has left the house', async ({
    client,
    assert,
  }) => {
    const shipped = await aProduct()
    const open = await aProduct()
    const id = randomUUID()
    await reserve(
      client,
      [shipped, open].map((product) => ({ productId: product.id, quantity: 1 })),
      { id }
    )
    await step(client, id, 'confirm')
    await step(client, id, 'commit', { orderId: randomUUID(), productIds: [shipped.id] })
    ;(await step(client, id, 'release')).assertStatus(409)
    assert.deepEqual(await linesOf(id), { [shipped.id]: 'committed', [open.id]: 'confirmed' })
  })
})
