import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct, aStore } from '#tests/support/builders'
import { linesOf, reserve, step, stockOf } from '#tests/support/stock'
import db from '@adonisjs/lucid/services/db'
import { tokenOf } from '#tests/support/services'

const inAnHour = () => new Date(Date.now() + 3_600_000)
const aMinuteAgo = () => new Date(Date.now() - 60_000)

async function pause(storeId: string, until: Date | null) {
  await db.from('store_copies').where('store_id', storeId).update({ paused_until: until })
}

test.group('A store that pauses', () => {
  test('Its products are refused with the rule paused, at their lines, and nothing is held', async ({
    client,
    assert,
  }) => {
    const store = await aStore({ paused_until: inAnHour() })
    const paused = await aProduct({ store_id: store.id })
    const sold = await aProduct()
    const id = randomUUID()

    const response = await reserve(
      client,
      [sold.id, paused.id, randomUUID()].map((productId) => ({ productId, quantity: 1 })),
      { id }
    )

    response.assertStatus(422)
    assert.deepEqual(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['items.1.productId', 'paused'],
        ['items.2.productId', 'unavailable'],
      ]
    )
    assert.deepEqual(await stockOf(sold.id), { quantity: 10, reserved: 0 })
    assert.deepEqual(await linesOf(id), {})
  })

  test('A hidden product of it is unavailable, not paused', async ({ client, assert }) => {
    const store = await aStore({ paused_until: inAnHour() })
    const { id: productId } = await aProduct({ store_id: store.id, is_active: false })

    const response = await reserve(client, [{ productId, quantity: 1 }])

    assert.equal(response.body().errors[0].rule, 'unavailable')
  })

  test('A try that replaces a failed one is refused too, and the failed one keeps its hold', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id: productId } = await aProduct({ store_id: store.id })
    const first = randomUUID()
    await reserve(client, [{ productId, quantity: 2 }], { id: first })
    await pause(store.id, inAnHour())

    const response = await reserve(client, [{ productId, quantity: 2 }], { replaces: [first] })

    response.assertStatus(422)
    assert.equal(response.body().errors[0].rule, 'paused')
    assert.deepEqual(await linesOf(first), { [productId]: 'held' })
  })

  test('Once its date has passed its products are reserved again, without any event', async ({
    client,
    assert,
  }) => {
    const store = await aStore({ paused_until: aMinuteAgo() })
    const { id: productId } = await aProduct({ store_id: store.id })

    const response = await reserve(client, [{ productId, quantity: 3 }])

    response.assertStatus(200)
    assert.isNull(response.body().data.lines[0].store.pausedUntil)
    assert.deepEqual(await stockOf(productId), { quantity: 10, reserved: 3 })
  })

  test('What was reserved before is confirmed, shipped and given again as ever', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id: productId } = await aProduct({ store_id: store.id })
    const id = randomUUID()
    const items = [{ productId, quantity: 3 }]
    await reserve(client, items, { id })
    await pause(store.id, inAnHour())

    const again = await reserve(client, items, { id })
    const confirmed = await step(client, id, 'confirm')
    await step(client, id, 'commit', { orderId: randomUUID(), productIds: [productId] })

    again.assertStatus(200)
    assert.deepEqual(confirmed.body().data, { confirmed: [productId], lost: [] })
    assert.deepEqual(await stockOf(productId), { quantity: 7, reserved: 0 })
  })

  test('Its products stay listed and say until when they cannot be ordered', async ({
    client,
    assert,
  }) => {
    const until = inAnHour()
    const store = await aStore({ paused_until: until })
    const { id } = await aProduct({ store_id: store.id })

    const listed = await client.get('/api/v1/products').qs({ storeId: store.id })
    const forServices = await client
      .get('/internal/products')
      .qs({ ids: id })
      .bearerToken(await tokenOf('order-service'))

    assert.equal(listed.body().data[0].store.pausedUntil, until.toISOString())
    assert.containsSubset(forServices.body().data, [{ id, isAvailable: true, isPaused: true }])
  })

  test('A pause that is over is no longer told', async ({ client, assert }) => {
    const store = await aStore({ paused_until: aMinuteAgo() })
    const { id } = await aProduct({ store_id: store.id })

    const response = await client.get(`/api/v1/products/${id}`)

    assert.isNull(response.body().data.store.pausedUntil)
  })
})
