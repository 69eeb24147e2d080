import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { aCategory, aStore } from '#tests/support/builders'
import { stores } from '#tests/support/fakes'
import { tagsNaming } from '#tests/support/jobs'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'
import { assertStockAddsUp, stockOf } from '#tests/support/stock'

const body = (storeId: string, overrides: Record<string, unknown> = {}) => ({
  storeId,
  name: 'Théière en cuivre',
  nameAr: 'براد نحاسي',
  description: 'Martelée à Fès.',
  category: 'poterie',
  price: '349.9',
  sku: `THE-${randomUUID().slice(0, 8)}`,
  ...overrides,
})

test.group('Adding a product', (group) => {
  group.setup(async () => void (await aCategory()))

  test('its owner, staff or an admin put it on sale with its stock', async ({ client, assert }) => {
    const store = await aStore()
    for (const token of [await ownerOf(store), await staff(), await admin()]) {
      const response = await client
        .post('/api/v1/products')
        .bearerToken(token)
        .json(body(store.id, { quantity: 12 }))
      response.assertStatus(201)
      const { data } = response.body()
      assert.containsSubset(data, {
        storeId: store.id,
        name: 'Théière en cuivre',
        nameAr: 'براد نحاسي',
        price: '349.90',
        isActive: true,
        images: [],
        primaryImage: null,
        rating: { average: 0, count: 0 },
        availability: { inStock: true, available: 12 },
      })
      assert.match(data.slug, /^theiere-en-cuivre(-\d{4})?$/)
      assert.deepEqual(await stockOf(data.id), { quantity: 12, reserved: 0 })
      await assertStockAddsUp(assert, data.id)
      const tags = await tagsNaming(data.id)
      assert.includeMembers(tags, [`product:${data.id}`, `store:${store.id}`, 'products', 'home'])
      ;(await client.get(`/api/v1/products/${data.slug}`)).assertStatus(200)
    }
  })

  test('without a quantity there is none in stock, and nothing to write down', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const response = await client
      .post('/api/v1/products')
      .bearerToken(await ownerOf(store))
      .json(body(store.id, { name: 'طاجين', isActive: false }))
    response.assertStatus(201)
    const { id, slug, isActive } = response.body().data
    assert.match(slug, /^[a-z0-9]+(-[a-z0-9]+)*$/)
    assert.isFalse(isActive)
    assert.deepEqual(await stockOf(id), { quantity: 0, reserved: 0 })
    assert.isEmpty(await db.from('stock_movements').where('product_id', id))
  })

  test('for a store of which no news has come yet, store-service is asked', async ({
    client,
    assert,
  }) => {
    const store = {
      id: randomUUID(),
      name: 'Toute Neuve',
      slug: 'toute-neuve',
      city: 'Agadir',
      whatsappPhone: null,
      isActive: true,
      updatedAt: '2026-05-01T08:00:00.000Z',
    }
    stores.open(store)
    const response = await client
      .post('/api/v1/products')
      .bearerToken(await ownerOf(store))
      .json(body(store.id))
    response.assertStatus(201)
    assert.equal(response.body().data.store.name, 'Toute Neuve')
  })

  test('of a closed store is not listed', async ({ client, assert }) => {
    const store = await aStore({ is_active: false })
    const response = await client
      .post('/api/v1/products')
      .bearerToken(await ownerOf(store))
      .json(body(store.id))
    response.assertStatus(201)
    ;(await client.get(`/api/v1/products/${response.body().data.id}`)).assertStatus(404)
    const list = await client.get('/api/v1/products').qs({ storeId: store.id })
    assert.isEmpty(list.body().data)
  })

  test('a SKU is taken once in a store, and free in another', async ({ client, assert }) => {
    const [one, other] = [await aStore(), await aStore()]
    const token = await staff()
    const add = (storeId: string) =>
      client
        .post('/api/v1/products')
        .bearerToken(token)
        .json(body(storeId, { sku: 'SAME', quantity: 5 }))
    ;(await add(one.id)).assertStatus(201)
    const second = await add(one.id)
    second.assertStatus(409)
    assert.equal(second.body().code, 'conflict')
    assert.deepEqual(second.body().errors, [
      { field: 'sku', rule: 'taken', message: 'Cette valeur est déjà prise.' },
    ])
    assert.lengthOf(await Product.query().where('store_id', one.id), 1)
    ;(await add(other.id)).assertStatus(201)
  })

  test('ten of one name at once each get an address of their own', async ({ client, assert }) => {
    const store = await aStore()
    const token = await ownerOf(store)
    const name = `Coffret ${randomUUID().slice(0, 8)}`
    const responses = await Promise.all(
      Array.from({ length: 10 }, () =>
        client.post('/api/v1/products').bearerToken(token).json(body(store.id, { name }))
      )
    )
    assert.isTrue(responses.every((response) => response.status() === 201))
    const slugs = new Set(responses.map((response) => response.body().data.slug))
    assert.equal(slugs.size, 10)
  })

  test('is refused to everyone else', async ({ client, assert }) => {
    const store = await aStore()
    const input = body(store.id)
    ;(await client.post('/api/v1/products').json(input)).assertStatus(401)
    const others = [await shopper(), await ownerOf(await aStore())]
    others.push(await shopper({ roles: ['order_staff'] }))
    for (const token of others) {
      const response = await client.post('/api/v1/products').bearerToken(token).json(input)
      response.assertStatus(403)
    }
    assert.isEmpty(await Product.query().where('store_id', store.id))
  })

  test('what is wrong is told field by field', async ({ client, assert }) => {
    const store = await aStore()
    const token = await staff()
    const wrong: [Record<string, unknown>, string][] = [
      [{ name: '' }, 'name'],
      [{ name: 'x'.repeat(201) }, 'name'],
      [{ name: 'a\0b' }, 'name'],
      [{ price: '-1' }, 'price'],
      [{ price: '1.234' }, 'price'],
      [{ price: 1e10 }, 'price'],
      [{ price: null }, 'price'],
      [{ sku: '' }, 'sku'],
      [{ category: 'no-such' }, 'category'],
      [{ isActive: 'true' }, 'isActive'],
      [{ quantity: '5' }, 'quantity'],
      [{ quantity: -1 }, 'quantity'],
      [{ quantity: 1.5 }, 'quantity'],
      [{ quantity: 1_000_001 }, 'quantity'],
      [{ description: 7 }, 'description'],
      [{ storeId: 'x' }, 'storeId'],
      [{ storeId: randomUUID() }, 'storeId'],
    ]
    for (const [overrides, field] of wrong) {
      const input = body(store.id, overrides)
      const response = await client.post('/api/v1/products').bearerToken(token).json(input)
      response.assertStatus(422)
      assert.equal(response.body().errors?.[0].field, field, JSON.stringify(overrides))
    }
    assert.isEmpty(await Product.query().where('store_id', store.id))
  })

  test('fields that are not a writer’s own are left alone', async ({ client, assert }) => {
    const store = await aStore()
    const response = await client
      .post('/api/v1/products')
      .bearerToken(await ownerOf(store))
      .json(
        body(store.id, {
          id: randomUUID(),
          slug: 'chosen',
          ratingAverage: 5,
          rating: { average: 5, count: 100 },
          storeIsActive: true,
          archivedAt: '2020-01-01',
          reserved: 3,
        })
      )
    response.assertStatus(201)
    const stored = await Product.findOrFail(response.body().data.id)
    assert.notEqual(stored.slug, 'chosen')
    assert.equal(stored.ratingCount, 0)
    assert.isNull(stored.archivedAt)
  })
})
