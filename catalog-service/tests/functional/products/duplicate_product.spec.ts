import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { anImage, aProduct, aStore } from '#tests/support/builders'
import { aCategoryIn } from '#tests/support/categories'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { stockOf } from '#tests/support/stock'

const path = (id: string) => `/api/v1/products/${id}/duplicate`

test.group('Duplicating a product', () => {
  test('The copy is hidden, has the same texts, category, price and threshold, and no photo or stock', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const product = await aProduct({
      ...{ store_id: store.id, name: 'Bol', name_ar: 'زلافة', sku: 'BOL', price: '49.00' },
      ...{ low_stock_at: 8, stock: 4 },
    })
    await anImage(product.id)

    const response = await client.post(path(product.id)).bearerToken(await ownerOf(store))

    response.assertStatus(201)
    const { id, ...copy } = response.body().data
    assert.notEqual(id, product.id)
    assert.containsSubset(copy, {
      ...{ name: 'Bol', nameAr: 'زلافة', sku: 'BOL-2', price: '49.00', lowStockAt: 8 },
      ...{ storeId: store.id, isActive: false, images: [], version: 1 },
    })
    assert.deepEqual(await stockOf(id), { quantity: 0, reserved: 0 })
    assert.notEqual(copy.slug, product.slug)
  })

  test('The copy says what its category asks for', async ({ client, assert }) => {
    const category = await aCategoryIn(null)
    await db.table('category_attributes').insert({
      ...{ category, key: 'length', kind: 'number', unit: 'cm', position: 0 },
      ...{ name_fr: 'Longueur', name_ar: 'الطول', name_en: 'Length' },
    })
    const { id } = await aProduct({ category, attributes: { length: 120, old: 'kept' } })

    const response = await client.post(path(id)).bearerToken(await staff())

    response.assertStatus(201)
    const copy = await Product.findOrFail(response.body().data.id)
    assert.deepEqual(copy.attributes, { length: 120 })
  })

  test('Each further copy has the next free SKU of the store, compared as a code', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id, sku: 'Bol 1' })
    await aProduct({ store_id: store.id, sku: 'bol1-3' })
    const token = await ownerOf(store)

    const first = await client.post(path(id)).bearerToken(token)
    const second = await client.post(path(id)).bearerToken(token)

    const skus = [first, second].map((response) => response.body().data.sku)
    assert.deepEqual(skus, ['Bol 1-2', 'Bol 1-4'])
  })

  test('The longest SKU is cut to make room for the number', async ({ client, assert }) => {
    const { id } = await aProduct({ sku: 'S'.repeat(64) })

    const response = await client.post(path(id)).bearerToken(await staff())

    response.assertStatus(201)
    assert.equal(response.body().data.sku, `${'S'.repeat(58)}-2`)
  })

  test('An archived product is copied too, and stays archived', async ({ client, assert }) => {
    const { id } = await aProduct({ is_active: false, archived_at: new Date() })

    const response = await client.post(path(id)).bearerToken(await staff())

    response.assertStatus(201)
    assert.isNull((await Product.findOrFail(response.body().data.id)).archivedAt)
    assert.isNotNull((await Product.findOrFail(id)).archivedAt)
  })

  test('A stranger cannot copy a product', async ({ client, assert }) => {
    const { id, storeId } = await aProduct()

    ;(await client.post(path(id))).assertStatus(401)
    for (const token of [await shopper(), await ownerOf(await aStore())]) {
      ;(await client.post(path(id)).bearerToken(token)).assertStatus(403)
    }

    assert.lengthOf(await Product.query().where({ storeId }), 1)
  })
})
