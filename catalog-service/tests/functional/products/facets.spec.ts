import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aCategory, aProduct, aStore } from '#tests/support/builders'
import { ownerOf } from '#tests/support/people'

const list = (client: ApiClient, query: object) => client.get('/api/v1/products').qs(query)
const facetsOf = async (client: ApiClient, query: object) =>
  (await list(client, query)).body().meta.facets

const countsOf = (counts: { value: unknown; count: number }[]) =>
  Object.fromEntries(counts.map(({ value, count }) => [String(value), count]))

/** A store with products in two categories of its own, so that a test counts its own products only. */
async function aShop() {
  const store = await aStore()
  const mark = randomUUID().slice(0, 8)
  const [root, rugs, lamps] = [`maison-${mark}`, `tapis-${mark}`, `lampes-${mark}`]
  await aCategory(root)
  await aCategory(rugs, { parent_slug: root })
  await aCategory(lamps, { parent_slug: root })
  const products = [
    { category: rugs, price: '100.00', rating_average: '4.50', stock: 3 },
    { category: rugs, price: '99.99', rating_average: '3.99', stock: 0 },
    { category: rugs, price: '700.00', rating_average: '3.00', stock: 1 },
    { category: lamps, price: '300.00', rating_average: '2.00', stock: 1 },
    { category: lamps, price: '300.00', rating_average: '0', stock: 0 },
    { category: lamps, price: '1.00', is_active: false },
  ]
  for (const product of products) await aProduct({ store_id: store.id, ...product })
  return { query: { storeId: store.id }, storeId: store.id, root, rugs, lamps }
}

test.group('Facets of products', () => {
  test('A list counts each choice of its filters as the database has them', async ({
    client,
    assert,
  }) => {
    const { query, storeId, rugs, lamps } = await aShop()

    const facets = await facetsOf(client, query)

    assert.deepEqual(facets, {
      category: [
        { value: rugs, count: 3 },
        { value: lamps, count: 2 },
      ],
      price: [
        { min: null, max: '100.00', count: 2 },
        { min: '100.00', max: '250.00', count: 1 },
        { min: '250.00', max: '500.00', count: 2 },
        { min: '500.00', max: null, count: 1 },
      ],
      rating: [
        { value: 4, count: 1 },
        { value: 3, count: 3 },
        { value: 2, count: 4 },
      ],
      availability: [
        { value: true, count: 3 },
        { value: false, count: 2 },
      ],
      estimated: [],
    })
    const rows = await db.from('products').where({ store_id: storeId, is_active: true })
    assert.equal(
      facets.category.reduce((sum: number, { count }: { count: number }) => sum + count, 0),
      rows.length
    )
  })

  test('Each count is the total of the list that its choice gives', async ({ client, assert }) => {
    const { query, rugs } = await aShop()
    const filters = [{}, { category: rugs }, { inStock: true }, { minRating: 3, maxPrice: 400 }]

    for (const filter of filters) {
      const { category, price, rating, availability } = await facetsOf(client, {
        ...query,
        ...filter,
      })
      const choices = [
        ...category.map(({ value, count }: any) => [{ category: value }, count]),
        ...price.map(({ min, max, count }: any) => [{ minPrice: min, maxPrice: max }, count]),
        ...rating.map(({ value, count }: any) => [{ minRating: value }, count]),
        ...availability.map(({ value, count }: any) => [{ inStock: value }, count]),
      ]
      for (const [choice, count] of choices) {
        const wanted = Object.entries({ ...query, ...filter, ...choice })
        const chosen = Object.fromEntries(wanted.filter(([, value]) => value !== null))
        const { meta } = (await list(client, chosen)).body()
        assert.equal(meta.total, count, JSON.stringify(chosen))
      }
    }
  })

  test('A facet ignores its own filter and obeys the others', async ({ client, assert }) => {
    const { query, rugs, lamps } = await aShop()

    const inRugs = await facetsOf(client, { ...query, category: rugs })
    const cheap = await facetsOf(client, { ...query, maxPrice: 100 })
    const both = await facetsOf(client, { ...query, category: rugs, maxPrice: 100 })

    assert.deepEqual(countsOf(inRugs.category), { [rugs]: 3, [lamps]: 2 })
    assert.deepEqual(countsOf(inRugs.rating), { 4: 1, 3: 3, 2: 3 })
    assert.deepEqual(countsOf(cheap.category), { [rugs]: 2 })
    assert.equal(cheap.price.at(-1).count, 1)
    assert.deepEqual(countsOf(both.category), { [rugs]: 2 })
    assert.deepEqual(countsOf(both.availability), { true: 1, false: 1 })
    assert.equal(both.price.at(-1).count, 1)
  })

  test('A category that holds others counts what lies in its leaves', async ({
    client,
    assert,
  }) => {
    const { query, root, rugs, lamps } = await aShop()

    const { category, rating } = await facetsOf(client, { ...query, category: root })

    assert.deepEqual(countsOf(category), { [rugs]: 3, [lamps]: 2 })
    assert.deepEqual(countsOf(rating), { 4: 1, 3: 3, 2: 4 })
  })

  test('A search counts among what it found', async ({ client, assert }) => {
    const { query, rugs, storeId } = await aShop()
    const word = `zellij${randomUUID().slice(0, 6).replace(/\d/g, 'x')}`
    await aProduct({ store_id: storeId, category: rugs, name: word, price: '600.00' })

    const facets = await facetsOf(client, { ...query, q: word })

    assert.deepEqual(countsOf(facets.category), { [rugs]: 1 })
    assert.deepEqual(
      facets.price.map(({ count }: { count: number }) => count),
      [0, 0, 0, 1]
    )
  })

  test('A list without a product counts none', async ({ client, assert }) => {
    const facets = await facetsOf(client, { storeId: randomUUID() })

    assert.deepEqual(facets.category, [])
    assert.deepEqual(countsOf(facets.availability), { true: 0, false: 0 })
  })

  test('Facets of more products than are counted exactly are estimated and named', async ({
    assert,
  }) => {
    const { findFacets } = await import('#queries/find_facets')
    const { storeId, rugs, lamps } = await aShop()
    const filter = { storeId, words: null }

    const { facets: all, total } = await findFacets({ ...filter, leaves: null }, 4)
    const { facets: inRugs } = await findFacets({ ...filter, leaves: [rugs] }, 4)

    assert.isAbove(total, 4)
    assert.deepEqual(all.estimated, ['category', 'price', 'rating', 'availability'])
    assert.deepEqual(countsOf(all.category), { [rugs]: 2, [lamps]: 2 })
    assert.deepEqual(inRugs.estimated, ['category'])
    assert.deepEqual(countsOf(inRugs.rating), { 4: 1, 3: 3, 2: 3 })
  })

  test('A set that was found too large is not counted again, even where it lost its products', async ({
    assert,
  }) => {
    const { findFacets } = await import('#queries/find_facets')
    const { storeId } = await aShop()
    const filter = { storeId, words: null, leaves: null }
    await findFacets(filter, 4)
    await db.from('products').where({ store_id: storeId }).update({ is_active: false })

    const { facets, total } = await findFacets(filter, 4)

    assert.equal(total, 5)
    assert.deepEqual(facets.category, [])
    assert.deepEqual(countsOf(facets.availability), { true: 0, false: 0 })
  })

  test('Lists by id and those that show more than what is on sale carry no facets', async ({
    client,
    assert,
  }) => {
    const { storeId } = await aShop()
    const { id } = await aProduct({ store_id: storeId })

    const byIds = await list(client, { ids: id })
    const all = { storeId, status: 'all' }
    const ofOwner = await list(client, all).bearerToken(await ownerOf({ id: storeId }))

    assert.notProperty(byIds.body().meta, 'facets')
    assert.notProperty(ofOwner.body().meta, 'facets')
  })
})
