import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { aCategory, aProduct, aReview, aStore } from '#tests/support/builders'
import { ownerOf, staff } from '#tests/support/people'
import { reserve } from '#tests/support/stock'

const path = (id: string) => `/api/v1/products/${id}`

test.group('The version of a product', () => {
  test('A save made from the current version is taken, and the answer tells the next one', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct()
    const token = await staff()
    const read = await client.get(path(id))

    const response = await client
      .patch(path(id))
      .bearerToken(token)
      .json({ name: 'Grand tajine', version: read.body().data.version })

    response.assertStatus(200)
    assert.equal(response.body().data.version, read.body().data.version + 1)
  })

  test('A save made from an older version is 409 with the current one, and nothing changes', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const token = await ownerOf(store)
    await client.patch(path(id)).bearerToken(token).json({ price: '199.00' })

    const response = await client
      .patch(path(id))
      .bearerToken(token)
      .json({ price: '149.00', description: 'Émaillé.', isActive: true, version: 1 })

    response.assertStatus(409)
    const { code, errors, version } = response.body()
    assert.deepEqual([code, version], ['conflict', 2])
    assert.containsSubset(errors, [{ field: 'version', rule: 'stale' }])
    const stored = await Product.findOrFail(id)
    assert.deepEqual([stored.price, stored.description], ['199.00', 'Façonné à la main.'])
  })

  test('A form opened before the product was archived does not bring it back', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const token = await ownerOf(store)
    await client.delete(path(id)).bearerToken(token)

    const response = await client
      .patch(path(id))
      .bearerToken(token)
      .json({ description: 'Émaillé.', isActive: true, version: 1 })

    response.assertStatus(409)
    assert.isNotNull((await Product.findOrFail(id)).archivedAt)
  })

  test('Of two saves made from one version at once, one is taken', async ({ client, assert }) => {
    const { id } = await aProduct()
    const token = await staff()
    const save = (name: string) =>
      client.patch(path(id)).bearerToken(token).json({ name, version: 1 })

    const responses = await Promise.all(['Un', 'Deux', 'Trois'].map(save))

    const statuses = responses.map((response) => response.status()).sort()
    assert.deepEqual(statuses, [200, 409, 409])
    assert.equal((await Product.findOrFail(id)).version, 2)
  })

  test('Ratings, stock and the store’s own state leave the version as it is', async ({
    client,
    assert,
  }) => {
    const { id, storeId } = await aProduct()

    await aReview(id, { rating: 5 })
    await reserve(client, [{ productId: id, quantity: 1 }])
    await db.from('products').where({ store_id: storeId }).update({ store_is_active: false })

    assert.equal((await Product.findOrFail(id)).version, 1)
  })

  test('No write can set the version itself', async ({ assert }) => {
    const { id } = await aProduct()

    await db.from('products').where({ id }).update({ version: 40 })

    assert.equal((await Product.findOrFail(id)).version, 1)
  })

  test('A category’s version rises when one of its names changes', async ({ assert }) => {
    const slug = await aCategory('versions')

    await db.from('categories').where({ slug }).update({ name_en: 'Lanterns' })

    const { version } = await db.from('categories').where({ slug }).firstOrFail()
    assert.equal(version, 2)
  })

  for (const version of ['1', 0, 1.5, null]) {
    test(`A version of ${JSON.stringify(version)} is 422`, async ({ client, assert }) => {
      const { id } = await aProduct()

      const response = await client
        .patch(path(id))
        .bearerToken(await staff())
        .json({ name: 'Bol', version })

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'version')
    })
  }
})
