import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Product from '#models/product'
import { aCategory, aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'

test.group('Changing a product', () => {
  test('changes what is given and nothing else', async ({ client, assert }) => {
    const store = await aStore()
    const product = await aProduct({ store_id: store.id, name_ar: 'طاجين', sku: 'OLD' })
    const category = await aCategory('lampes')
    const response = await client
      .patch(`/api/v1/products/${product.id}`)
      .bearerToken(await ownerOf(store))
      .json({ name: 'Lampe ajourée', nameAr: null, price: 89, category, storeId: randomUUID() })
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      id: product.id,
      name: 'Lampe ajourée',
      nameAr: null,
      price: '89.00',
      category: 'lampes',
      sku: 'OLD',
      storeId: store.id,
      isActive: true,
    })
    const stored = await Product.findOrFail(product.id)
    assert.equal(stored.price, '89.00')
    assert.includeMembers(await tagsNaming(product.id), [`product:${product.id}`, 'products'])
  })

  test('hides it and shows it again', async ({ client }) => {
    const product = await aProduct()
    const path = `/api/v1/products/${product.id}`
    const token = await staff()
    const change = (input: object) => client.patch(path).bearerToken(token).json(input)
    ;(await change({ isActive: false })).assertStatus(200)
    ;(await client.get(path)).assertStatus(404)
    ;(await change({ isActive: true })).assertStatus(200)
    ;(await client.get(path)).assertStatus(200)
  })

  test('puts an archived one back on sale', async ({ client, assert }) => {
    const product = await aProduct({ is_active: false, archived_at: new Date() })
    const response = await client
      .patch(`/api/v1/products/${product.id}`)
      .bearerToken(await staff())
      .json({ isActive: true })
    response.assertStatus(200)
    assert.isNull((await Product.findOrFail(product.id)).archivedAt)
  })

  test('a SKU of the same store is taken', async ({ client, assert }) => {
    const store = await aStore()
    await aProduct({ store_id: store.id, sku: 'TAKEN' })
    const product = await aProduct({ store_id: store.id, sku: 'MINE' })
    const response = await client
      .patch(`/api/v1/products/${product.id}`)
      .bearerToken(await ownerOf(store))
      .json({ sku: 'TAKEN' })
    response.assertStatus(409)
    assert.equal(response.body().errors[0].field, 'sku')
    assert.equal((await Product.findOrFail(product.id)).sku, 'MINE')
  })

  test('somebody else’s: 403 where it can be seen, 404 where it cannot', async ({
    client,
    assert,
  }) => {
    const visible = await aProduct()
    const hidden = await aProduct({ is_active: false })
    const others = [await shopper(), await ownerOf(await aStore())]
    for (const token of others) {
      const write = (id: string) =>
        client.patch(`/api/v1/products/${id}`).bearerToken(token).json({ price: '1.00' })
      ;(await write(visible.id)).assertStatus(403)
      ;(await write(hidden.id)).assertStatus(404)
      ;(await write(randomUUID())).assertStatus(404)
    }
    ;(await client.patch(`/api/v1/products/${visible.id}`).json({})).assertStatus(401)
    assert.equal((await Product.findOrFail(visible.id)).price, '149.00')
  })

  test('what is wrong is told', async ({ client, assert }) => {
    const product = await aProduct()
    const token = await staff()
    for (const [field, value] of Object.entries({ price: 'x', name: '', category: 'none' })) {
      const response = await client
        .patch(`/api/v1/products/${product.id}`)
        .bearerToken(token)
        .json({ [field]: value })
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }
  })
})
