import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { aProduct, aStore } from '#tests/support/builders'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { reserve, step } from '#tests/support/stock'

const path = (id: string) => `/api/v1/products/${id}`

const isLow = async (id: string) => (await Product.findOrFail(id)).isLow

async function setThreshold(client: ApiClient, id: string, lowStockAt: unknown, version?: number) {
  return client
    .patch(path(id))
    .bearerToken(await staff())
    .json({ lowStockAt, version })
}

test.group('The low stock of a product', () => {
  for (const [stock, low] of [
    [0, false],
    [1, true],
    [3, true],
    [4, false],
  ] as const) {
    test(`Of 3 pieces as the threshold, ${stock} in stock are ${low ? '' : 'not '}low`, async ({
      assert,
    }) => {
      const { id } = await aProduct({ stock })

      assert.equal(await isLow(id), low)
    })
  }

  test('It follows what is reserved and released', async ({ client, assert }) => {
    const { id } = await aProduct({ stock: 5 })

    const reserved = await reserve(client, [{ productId: id, quantity: 2 }])
    assert.isTrue(await isLow(id))
    await step(client, reserved.body().data.id, 'release')

    assert.isFalse(await isLow(id))
  })

  test('It follows a threshold that the owner chooses, which raises the version', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 8 })

    const response = await client
      .patch(path(id))
      .bearerToken(await ownerOf(store))
      .json({ lowStockAt: 8, version: 1 })

    response.assertStatus(200)
    assert.containsSubset(response.body().data, { lowStockAt: 8, version: 2 })
    assert.isTrue(await isLow(id))
    await setThreshold(client, id, 7)
    assert.isFalse(await isLow(id))
  })

  test('A stale version leaves the threshold as it is', async ({ client, assert }) => {
    const { id } = await aProduct()
    await setThreshold(client, id, 5)

    const response = await setThreshold(client, id, 6, 1)

    response.assertStatus(409)
    assert.equal((await Product.findOrFail(id)).lowStockAt, 5)
  })

  for (const wrong of [-1, 1.5, '3', 1_000_001]) {
    test(`A threshold of ${JSON.stringify(wrong)} is 422`, async ({ client, assert }) => {
      const { id } = await aProduct()

      const response = await setThreshold(client, id, wrong)

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'lowStockAt')
    })
  }

  test('The threshold is told to owner and staff only', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const list = `/api/v1/products?status=all&storeId=${store.id}`

    for (const token of [await ownerOf(store), await staff()]) {
      assert.equal((await client.get(path(id)).bearerToken(token)).body().data.lowStockAt, 3)
      assert.equal((await client.get(list).bearerToken(token)).body().data[0].lowStockAt, 3)
    }
    const shopping = `${path(id)}?as=shopper`
    assert.notProperty((await client.get(path(id))).body().data, 'lowStockAt')
    for (const [place, token] of [
      [path(id), await shopper()],
      [shopping, await ownerOf(store)],
    ] as const) {
      assert.notProperty((await client.get(place).bearerToken(token)).body().data, 'lowStockAt')
    }
  })

  test('Thresholds changed while the product is reserved leave the flag as the rows have it', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct({ stock: 20 })

    const responses = await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        n % 2 ? setThreshold(client, id, 12 + n) : reserve(client, [{ productId: id, quantity: 1 }])
      )
    )

    assert.isTrue(responses.every((response) => response.status() < 300))
    const [row] = (
      await db.rawQuery(
        `select p.is_low, i.low_stock_at = p.low_stock_at as same,
           i.quantity - i.reserved between 1 and p.low_stock_at as low
         from products p join inventory i on i.product_id = p.id where p.id = ?`,
        [id]
      )
    ).rows
    assert.deepEqual([row.same, row.is_low], [true, row.low])
  })
})
