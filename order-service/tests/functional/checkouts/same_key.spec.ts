import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Order from '#models/order'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'

test.group('A checkout’s key', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('used again with the same body gives the first answer', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop())
    const key = randomUUID()
    const first = await checkOut(client, shopper, [{ productId: id, quantity: 1 }], { key })
    const again = await checkOut(client, shopper, [{ quantity: 1, productId: id }], { key })
    again.assertStatus(201)
    assert.deepEqual(again.body(), first.body())
    assert.isUndefined(first.header('idempotent-replayed'))
    assert.equal(again.header('idempotent-replayed'), 'true')
    assert.equal(fakes.catalog.faults.calls.reserve, 1)
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 1)
  })

  test('used 50 times at once makes one checkout', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop(), { quantity: 100 })
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        checkOut(client, shopper, [{ productId: id, quantity: 1 }], { key })
      )
    )
    const statuses = answers.map((answer) => answer.status())
    assert.includeMembers([201, 409], statuses)
    const refused = answers.filter((answer) => answer.status() === 409)
    for (const answer of refused) {
      assert.equal(answer.body().code, 'idempotency_in_progress')
      assert.isAbove(Number(answer.header('retry-after')), 0)
    }
    const made = answers.filter((answer) => answer.status() === 201)
    assert.lengthOf(new Set(made.map((answer) => answer.body().data.id)), 1)
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 1)
    assert.equal(fakes.catalog.items.get(id)!.reserved, 1)
  })

  test('belongs to one body', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop())
    const key = randomUUID()
    await checkOut(client, shopper, [{ productId: id, quantity: 1 }], { key })
    const other = await checkOut(client, shopper, [{ productId: id, quantity: 2 }], { key })
    other.assertStatus(422)
    assert.equal(other.body().code, 'idempotency_mismatch')
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 1)
  })

  test('is each shopper’s own', async ({ client, assert }) => {
    const { id } = fakes.catalog.sells(fakes.aShop())
    const key = randomUUID()
    const items = [{ productId: id, quantity: 1 }]
    const first = await checkOut(client, await aShopper(fakes), items, { key })
    const second = await checkOut(client, await aShopper(fakes), items, { key })
    second.assertStatus(201)
    assert.notEqual(second.body().data.id, first.body().data.id)
  })

  test('is asked for, and must be one line of visible characters', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: id, quantity: 1 }]
    for (const key of ['', 'with space', 'clé', 'x'.repeat(256)]) {
      const response = await checkOut(client, shopper, items, {
        key: encodeURI(key).slice(0, 300),
      }).header('idempotency-key', key === 'clé' ? 'cl\u00e9' : key)
      response.assertStatus(400)
      assert.equal(response.body().code, 'malformed_request')
    }
    const longest = await checkOut(client, shopper, items, { key: '~'.repeat(255) })
    longest.assertStatus(201)
  })

  test('is free again after a refusal, for another body too', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop(), { quantity: 2 })
    const key = randomUUID()
    const refused = await checkOut(client, shopper, [{ productId: id, quantity: 3 }], { key })
    refused.assertStatus(409)
    const mended = await checkOut(client, shopper, [{ productId: id, quantity: 2 }], { key })
    mended.assertStatus(201)
    assert.isUndefined(mended.header('idempotent-replayed'))
  })

  test('A replayed checkout is the first response byte for byte', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop(), { name: 'Tapis « Azilal »' })
    const [key, items] = [randomUUID(), [{ productId: id, quantity: 1 }]]

    const first = await checkOut(client, shopper, items, { key })
    const again = await checkOut(client, shopper, items, { key })

    assert.equal(again.header('idempotent-replayed'), 'true')
    assert.equal(again.text(), first.text())
    assert.equal(again.header('content-type'), first.header('content-type'))
  })

  test('A response that was kept before as JSON is still replayed', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop())
    const [key, items] = [randomUUID(), [{ productId: id, quantity: 1 }]]
    const first = await checkOut(client, shopper, items, { key })
    await db.rawQuery(
      `update idempotency_keys set response_body = response_text::jsonb, response_text = null
       where user_id = ?`,
      [shopper.id]
    )

    const again = await checkOut(client, shopper, items, { key })

    again.assertStatus(201)
    assert.equal(again.header('idempotent-replayed'), 'true')
    assert.deepEqual(again.body(), first.body())
  })
})
