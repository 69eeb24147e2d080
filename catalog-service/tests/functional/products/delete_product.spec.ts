import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { anImage, aProduct, aStore } from '#tests/builders'
import { tagsNaming } from '#tests/jobs'
import { ownerOf, shopper, staff } from '#tests/people'
import { assertStockAddsUp, reserve, step } from '#tests/stock'

test.group('Deleting a product', () => {
  test('one that nobody ever reserved is gone, with all that hung on it', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 3 })
    await anImage(id)
    const response = await client.delete(`/api/v1/products/${id}`).bearerToken(await ownerOf(store))
    response.assertStatus(204)
    assert.isNull(await Product.find(id))
    for (const table of ['inventory', 'stock_movements', 'images']) {
      assert.isEmpty(await db.from(table).where('product_id', id), table)
    }
    assert.include(await tagsNaming(id), `product:${id}`)
  })

  test('one that was ever reserved is archived: orders name it', async ({ client, assert }) => {
    const { id } = await aProduct()
    const reserved = await reserve(client, [{ productId: id, quantity: 1 }])
    await step(client, reserved.body().data.id, 'release')
    const token = await staff()
    for (let time = 0; time < 2; time++) {
      ;(await client.delete(`/api/v1/products/${id}`).bearerToken(token)).assertStatus(204)
      const product = await Product.findOrFail(id)
      assert.isFalse(product.isActive)
      assert.isNotNull(product.archivedAt)
    }
    ;(await client.get(`/api/v1/products/${id}`)).assertStatus(404)
  })

  test('is refused to others', async ({ client, assert }) => {
    const { id } = await aProduct()
    ;(await client.delete(`/api/v1/products/${id}`)).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.delete(`/api/v1/products/${id}`).bearerToken(token)).assertStatus(403)
    }
    assert.isNotNull(await Product.find(id))
  })

  test('at the moment of its first reservation: one of both comes first, and it adds up', async ({
    client,
    assert,
  }) => {
    const token = await staff()
    for (let time = 0; time < 15; time++) {
      const { id } = await aProduct()
      const [deleted, reserved] = await Promise.all([
        client.delete(`/api/v1/products/${id}`).bearerToken(token),
        reserve(client, [{ productId: id, quantity: 1 }]),
      ])
      deleted.assertStatus(204)
      const left = await Product.find(id)
      if (reserved.status() === 200) {
        assert.isNotNull(left?.archivedAt)
        await assertStockAddsUp(assert, id)
      } else {
        reserved.assertStatus(422)
        assert.isNull(left)
      }
    }
  })
})
