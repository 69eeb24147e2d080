import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import Product from '#models/product'
import { aProduct, aStore } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { tokenOf } from '#tests/support/services'
import { reserve } from '#tests/support/stock'

const news = (id: string, overrides: object = {}) => ({
  id,
  name: 'Dar Salma',
  slug: 'dar-salma',
  city: 'Safi',
  whatsappPhone: '+212600000001',
  isActive: true,
  updatedAt: '2026-03-01T10:00:00.000Z',
  ...overrides,
})

async function tell(client: ApiClient, event: object) {
  return client
    .post('/internal/events/stores')
    .bearerToken(await tokenOf('store-service'))
    .json(event)
}

test.group('News of a store', () => {
  test('a new store is known from then on', async ({ client, assert }) => {
    const id = randomUUID()
    const response = await tell(client, news(id, { city: 'Oujda' }))
    response.assertStatus(200)
    const copy = await db.from('store_copies').where('store_id', id).firstOrFail()
    assert.equal(copy.city, 'Oujda')
  })

  for (const [what, nameAr, expected] of [
    ['with an Arabic name', 'دار سلمى', 'دار سلمى'],
    ['that has none', null, null],
    ['of a service that does not send it', undefined, null],
  ] as const) {
    test(`The products of a store ${what} show ${expected ?? 'no Arabic name'}`, async ({
      client,
      assert,
    }) => {
      const store = await aStore({ name_ar: 'قديم' })
      const { id } = await aProduct({ store_id: store.id })

      await tell(client, news(store.id, { nameAr }))

      const response = await client.get(`/api/v1/products/${id}`)
      assert.equal(response.body().data.store.nameAr, expected)
    })
  }

  for (const [what, pausedUntil, expected] of [
    ['that pauses', '2126-03-01T00:00:00.000Z', '2126-03-01T00:00:00.000Z'],
    ['whose pause ended', null, null],
    ['of a service that knows no pauses', undefined, null],
  ] as const) {
    test(`The copy of a store ${what} is paused until ${expected}`, async ({ client, assert }) => {
      const store = await aStore({ paused_until: new Date('2126-01-01T00:00:00Z') })

      const response = await tell(client, news(store.id, { pausedUntil }))

      response.assertStatus(200)
      const copy = await db.from('store_copies').where('store_id', store.id).firstOrFail()
      assert.equal(copy.paused_until?.toISOString() ?? null, expected)
    })
  }

  test('A product is found by its store’s Arabic name', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })

    await tell(client, news(store.id, { nameAr: 'كنوز الجنوب' }))

    const response = await client.get('/api/v1/products').qs({ storeId: store.id, q: 'كنوز' })
    assert.deepEqual(
      response.body().data.map((product: any) => product.id),
      [id]
    )
  })

  test('closing hides its products at once, opening brings them back', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const inactive = await aProduct({ store_id: store.id, is_active: false })
    await tell(client, news(store.id, { isActive: false }))
    ;(await client.get(`/api/v1/products/${id}`)).assertStatus(404)
    const items = [{ productId: id, quantity: 1 }]
    ;(await reserve(client, items)).assertStatus(422)
    assert.includeMembers(await tagsNaming(store.id), [`store:${store.id}`, 'products', 'home'])

    await tell(client, news(store.id, { updatedAt: '2026-03-01T10:00:01.000Z' }))
    ;(await client.get(`/api/v1/products/${id}`)).assertStatus(200)
    ;(await client.get(`/api/v1/products/${inactive.id}`)).assertStatus(404)
  })

  test('what is older than the copy is ignored; the same again is harmless', async ({
    client,
    assert,
  }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const closed = news(store.id, { isActive: false, name: 'Fermée' })
    for (let time = 0; time < 2; time++) (await tell(client, closed)).assertStatus(200)
    const late = news(store.id, { updatedAt: '2026-02-28T10:00:00.000Z' })
    ;(await tell(client, late)).assertStatus(200)
    const copy = await db.from('store_copies').where('store_id', store.id).firstOrFail()
    assert.equal(copy.name, 'Fermée')
    assert.isFalse((await Product.findOrFail(id)).storeIsActive)
  })

  test('news that come at once end with the newest', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const events = Array.from({ length: 20 }, (_, second) => {
      const updatedAt = `2026-03-01T10:00:${String(second).padStart(2, '0')}.000Z`
      return news(store.id, { updatedAt, isActive: second % 2 === 0, name: `Nom ${second}` })
    })
    await Promise.all(
      events.toSorted(() => Math.random() - 0.5).map((event) => tell(client, event))
    )
    const copy = await db.from('store_copies').where('store_id', store.id).firstOrFail()
    assert.equal(copy.name, 'Nom 19')
    assert.isFalse((await Product.findOrFail(id)).storeIsActive)
  })

  test('come from store-service alone, and whole', async ({ client }) => {
    const event = news(randomUUID())
    const path = '/internal/events/stores'
    ;(await client.post(path).json(event)).assertStatus(401)
    const other = await tokenOf('order-service')
    ;(await client.post(path).bearerToken(other).json(event)).assertStatus(403)
    for (const wrong of [{ isActive: 'yes' }, { updatedAt: 'today' }, { id: 'x' }, { name: '' }]) {
      ;(await tell(client, { ...event, ...wrong })).assertStatus(422)
    }
  })
})
