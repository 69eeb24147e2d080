import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { assertStockAddsUp, lineIn, reserve, step, stockOf } from '#tests/support/stock'

const path = (id: string) => `/api/v1/products/${id}/inventory`

test.group('The stock of a product', () => {
  test('is told to its owner and staff', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 8 })
    await reserve(client, [{ productId: id, quantity: 3 }])
    for (const token of [await ownerOf(store), await staff()]) {
      const response = await client.get(path(id)).bearerToken(token)
      response.assertStatus(200)
      assert.containsSubset(response.body().data, {
        productId: id,
        quantity: 8,
        reserved: 3,
        available: 5,
      })
    }
  })

  test('is set or adjusted, and each change is written down with who and why', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 8 })
    const token = await ownerOf(store)
    const change = (input: object) => client.patch(path(id)).bearerToken(token).json(input)
    const set = await change({ quantity: 20 })
    set.assertStatus(200)
    assert.equal(set.body().data.quantity, 20)
    ;(await change({ adjustBy: -5, reason: 'Casse' })).assertStatus(200)
    ;(await change({ quantity: 15 })).assertStatus(200)
    assert.deepEqual(await stockOf(id), { quantity: 15, reserved: 0 })
    const movements = await db.from('stock_movements').where('product_id', id).orderBy('id')
    assert.deepEqual(
      movements.map(({ type, amount, reason }) => [type, amount, reason]),
      [
        ['initial', 8, null],
        ['adjustment', 12, null],
        ['adjustment', -5, 'Casse'],
      ]
    )
    assert.isString(movements[1].actor_id)
    await assertStockAddsUp(assert, id)
    assert.include(await tagsNaming(id), `product:${id}`)
  })

  test('never falls below what is reserved', async ({ client, assert }) => {
    const { id } = await aProduct({ stock: 8 })
    await reserve(client, [{ productId: id, quantity: 3 }])
    const token = await staff()
    for (const input of [
      { quantity: 2 },
      { adjustBy: -6, reason: 'Perte' },
      { adjustBy: -100, reason: 'Perte' },
    ]) {
      const response = await client.patch(path(id)).bearerToken(token).json(input)
      response.assertStatus(409)
      assert.equal(response.body().code, 'conflict')
    }
    assert.deepEqual(await stockOf(id), { quantity: 8, reserved: 3 })
    ;(await client.patch(path(id)).bearerToken(token).json({ quantity: 3 })).assertStatus(200)
  })

  test('is no more than somebody can enter, save for what comes back', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct({ stock: 1_000_000 })
    const sold = await lineIn(client, 'committed', id, 1)
    const token = await staff()
    const add = (adjustBy: number) =>
      client.patch(path(id)).bearerToken(token).json({ adjustBy, reason: 'Comptage' })
    ;(await add(2)).assertStatus(409)
    ;(await add(1)).assertStatus(200)
    const back = { orderId: sold.orderId, productIds: [id] }
    ;(await step(client, sold.id, 'return', back)).assertStatus(200)
    assert.deepEqual(await stockOf(id), { quantity: 1_000_001, reserved: 0 })
    await assertStockAddsUp(assert, id)
  })

  test('adds up when many adjust it at once', async ({ client, assert }) => {
    const { id } = await aProduct({ stock: 10 })
    const token = await staff()
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, index) => {
        const input = { adjustBy: index % 2 ? 3 : -1, reason: 'Comptage' }
        return client.patch(path(id)).bearerToken(token).json(input)
      })
    )
    assert.isTrue(responses.every((response) => response.status() === 200))
    assert.deepEqual(await stockOf(id), { quantity: 30, reserved: 0 })
    await assertStockAddsUp(assert, id)
  })

  test('A quantity counted before somebody else changed the stock is 409 with the current one', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct({ stock: 10 })
    const token = await staff()
    await client
      .patch(path(id))
      .bearerToken(token)
      .json({ adjustBy: -3, reason: 'Vente au marché' })

    const response = await client
      .patch(path(id))
      .bearerToken(token)
      .json({ quantity: 12, expectedQuantity: 10 })

    response.assertStatus(409)
    const { code, errors, quantity } = response.body()
    assert.deepEqual([code, quantity], ['conflict', 7])
    assert.containsSubset(errors, [{ field: 'expectedQuantity', rule: 'stale_quantity' }])
    assert.deepEqual(await stockOf(id), { quantity: 7, reserved: 0 })
    await assertStockAddsUp(assert, id)
  })

  test('Of two people who set the quantity from the same count, one is told', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct({ stock: 10 })
    const token = await staff()
    const set = (quantity: number) =>
      client.patch(path(id)).bearerToken(token).json({ quantity, expectedQuantity: 10 })

    const responses = await Promise.all([set(12), set(20)])

    const statuses = responses.map((response) => response.status()).sort()
    assert.deepEqual(statuses, [200, 409])
    await assertStockAddsUp(assert, id)
  })

  for (const [change, field, least] of [
    [{ adjustBy: -6, reason: 'Perte' }, 'adjustBy', '-5'],
    [{ quantity: 2 }, 'quantity', '3'],
  ] as const) {
    test(`A stock below what is reserved is refused at ${field}, with what would do`, async ({
      client,
      assert,
    }) => {
      const { id } = await aProduct({ stock: 8 })
      await reserve(client, [{ productId: id, quantity: 3 }])

      const response = await client
        .patch(path(id))
        .bearerToken(await staff())
        .header('Accept-Language', 'en')
        .json(change)

      response.assertStatus(409)
      assert.deepEqual(response.body().errors, [
        { field, rule: 'below_reserved', message: `8 in stock, 3 reserved: at least ${least}.` },
      ])
    })
  }

  test('is no stranger’s business', async ({ client, assert }) => {
    const { id } = await aProduct({ stock: 8 })
    const hidden = await aProduct({ is_active: false })
    ;(await client.get(path(id))).assertStatus(401)
    ;(await client.patch(path(id)).json({ quantity: 1 })).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.get(path(id)).bearerToken(token)).assertStatus(403)
      const write = client.patch(path(id)).bearerToken(token).json({ quantity: 1 })
      ;(await write).assertStatus(403)
      ;(await client.get(path(hidden.id)).bearerToken(token)).assertStatus(404)
    }
    assert.deepEqual(await stockOf(id), { quantity: 8, reserved: 0 })
  })

  test('wrong changes are told', async ({ client, assert }) => {
    const { id } = await aProduct({ stock: 8 })
    const token = await staff()
    const wrong: [object, string][] = [
      [{}, 'quantity'],
      [{ quantity: '5' }, 'quantity'],
      [{ quantity: -1 }, 'quantity'],
      [{ quantity: 1_000_001 }, 'quantity'],
      [{ adjustBy: 5 }, 'reason'],
      [{ adjustBy: 0.5, reason: 'x' }, 'adjustBy'],
      [{ adjustBy: 5, reason: 'x', quantity: 3 }, 'adjustBy'],
      [{ quantity: 5, expectedQuantity: '8' }, 'expectedQuantity'],
    ]
    for (const [input, field] of wrong) {
      const response = await client.patch(path(id)).bearerToken(token).json(input)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }
    assert.deepEqual(await stockOf(id), { quantity: 8, reserved: 0 })
  })
})
