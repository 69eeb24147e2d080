import { randomUUID } from 'node:crypto'
import { mock } from 'node:test'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aCategory, aProduct, aStore } from '#tests/support/builders'
import { aWord } from '#tests/support/words'

const list = async (client: ApiClient, query: object) => {
  const response = await client.get('/api/v1/products').qs(query)
  response.assertStatus(200)
  return response.body()
}

/** The size of the catalog is remembered for a minute. */
const aMinuteLater = () => mock.timers.setTime(Date.now() + 61_000)

test.group('Words that very many products have', (group) => {
  group.setup(() => {
    mock.timers.enable({ apis: ['Date'], now: Date.now() })
    return () => mock.timers.reset()
  })

  group.each.setup(() => {
    aMinuteLater()
    return async () => {
      await db.from('search_sample').delete()
      await db.from('search_top').delete()
      aMinuteLater()
    }
  })

  test('are found among the best products and counted in the sample', async ({
    client,
    assert,
  }) => {
    const { word, storeId } = await manyProducts(40)
    await fillSampleUp()

    const { data, meta } = await list(client, { q: word, perPage: 5 })
    const inStore = await list(client, { q: word, storeId, perPage: 5 })

    assert.deepEqual(
      data.map(({ name }: any) => name),
      [39, 38, 37, 36, 35].map((place) => `${word} ${place}`)
    )
    assert.deepEqual([meta.total, meta.totalIsExact], [2000, false])
    assert.deepEqual(meta.facets.estimated, ['category', 'price', 'rating', 'availability'])
    assert.equal(meta.facets.category[0].count, 2000)
    assert.deepEqual(inStore.data, data)
  })

  test('are found beyond the best products too', async ({ client, assert }) => {
    const { word } = await manyProducts(40)
    await fillSampleUp()
    await db.from('search_top').where('place', '>', 10).delete()

    const { data } = await list(client, { q: word, perPage: 20 })

    assert.lengthOf(data, 20)
  })

  test('keep the order of a list that is sorted otherwise', async ({ client, assert }) => {
    const { word } = await manyProducts(40)
    await fillSampleUp()

    const { data } = await list(client, { q: word, sort: 'price', perPage: 3 })

    assert.deepEqual(
      data.map(({ price }: any) => price),
      ['10.00', '11.00', '12.00']
    )
  })

  test('beside rare ones are ranked and counted exactly', async ({ client, assert }) => {
    const { word, storeId } = await manyProducts(40)
    await fillSampleUp()
    const rare = aWord()
    const { id } = await aProduct({ store_id: storeId, name: `${word} ${rare}` })

    const { data, meta } = await list(client, { q: `${word} ${rare}` })

    assert.deepEqual(
      data.map((product: any) => product.id),
      [id]
    )
    assert.deepEqual([meta.total, meta.totalIsExact], [1, true])
  })
})

/** All of them best, in the sample, and each dearer and better rated than the one before. */
async function manyProducts(count: number) {
  const word = aWord()
  const store = await aStore()
  const category = await aCategory()
  const products = Array.from({ length: count }, (_, place) => ({
    ...{ id: randomUUID(), store_id: store.id, category, store_is_active: true },
    ...{ name: `${word} ${place}`, description: '', slug: `${word}-${place}`, sku: `S${place}` },
    ...{ price: `${10 + place}.00`, rating_count: place, rating_average: '5.00' },
  }))
  await db.table('products').multiInsert(products)
  await db
    .table('inventory')
    .multiInsert(products.map(({ id }) => ({ product_id: id, quantity: 1 })))
  const ids = products.map(({ id }) => id)
  await db.rawQuery(
    `insert into search_top (product_id, place, tsv, has_photo)
     select product_id, row_number() over (order by product_id), tsv, has_photo
     from product_search where product_id = any (?)`,
    [ids]
  )
  await db.rawQuery(
    `insert into search_sample (product_id, tsv)
     select product_id, tsv from product_search where product_id = any (?)`,
    [ids]
  )
  return { word, storeId: store.id }
}

/** As many rows as the sample of a large catalog has, of products without the words of the test. */
async function fillSampleUp() {
  const store = await aStore()
  const category = await aCategory()
  const others = Array.from({ length: 150 }, () => ({
    ...{ id: randomUUID(), store_id: store.id, category, store_is_active: true, price: '1.00' },
    ...{ name: 'Autre', description: '', slug: `autre-${randomUUID()}`, sku: randomUUID() },
  }))
  await db.table('products').multiInsert(others)
  await db.rawQuery(
    `insert into search_sample (product_id, tsv)
     select product_id, tsv from product_search where product_id = any (?)`,
    [others.map(({ id }) => id)]
  )
}
