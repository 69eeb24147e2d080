import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { assertStockAddsUp, reserve, step } from '#tests/support/stock'

const forGood = (id: string) => `/api/v1/products/${id}?permanent=true`
const archived = { is_active: false, archived_at: new Date() }

test.group('Deleting a product', () => {
  test('An archived product that nobody ever reserved is gone for good, with all that hung on it', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, stock: 3, ...archived })
    await anImage(id)

    const response = await client.delete(forGood(id)).bearerToken(await ownerOf(store))

    response.assertStatus(204)
    assert.isNull(await Product.find(id))
    for (const table of ['inventory', 'stock_movements', 'images']) {
      assert.isEmpty(await db.from(table).where('product_id', id), table)
    }
    assert.include(await tagsNaming(id), `product:${id}`)
  })

  test('A product that is not archived is not deleted for good', async ({ client, assert }) => {
    const { id } = await aProduct()

    const response = await client.delete(forGood(id)).bearerToken(await staff())

    response.assertStatus(409)
    assert.equal(response.body().code, 'conflict')
    const { archivedAt, isActive } = await Product.findOrFail(id)
    assert.deepEqual([archivedAt, isActive], [null, true])
  })

  test('A product that was ever reserved is never deleted: orders name it', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct()
    const reserved = await reserve(client, [{ productId: id, quantity: 1 }])
    await step(client, reserved.body().data.id, 'release')
    const token = await staff()
    await client.delete(`/api/v1/products/${id}`).bearerToken(token)

    const response = await client.delete(forGood(id)).bearerToken(token)

    response.assertStatus(409)
    assert.isNotNull((await Product.findOrFail(id)).archivedAt)
    await assertStockAddsUp(assert, id)
  })

  test('A deleted product is unknown from then on', async ({ client }) => {
    const { id } = await aProduct(archived)
    const token = await staff()
    await client.delete(forGood(id)).bearerToken(token)

    const again = await client.delete(forGood(id)).bearerToken(token)

    again.assertStatus(404)
  })

  test('A `permanent` that is no boolean is 422', async ({ client, assert }) => {
    const { id } = await aProduct(archived)

    const response = await client
      .delete(`/api/v1/products/${id}?permanent=maybe`)
      .bearerToken(await staff())

    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'permanent')
    assert.isNotNull(await Product.find(id))
  })

  test('A stranger cannot delete a product', async ({ client, assert }) => {
    const { id } = await aProduct(archived)
    ;(await client.delete(forGood(id))).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.delete(forGood(id)).bearerToken(token)).assertStatus(404)
    }
    assert.isNotNull(await Product.find(id))
  })
})
