import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { anImage, aCategory, aProduct, aStore } from '#tests/support/builders'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'

const list = (client: ApiClient, query: object) => client.get('/api/v1/products').qs(query)
const idsOf = (response: { body(): any }) => response.body().data.map(({ id }: any) => id)

/** A store of its own, so that a test sees its own products only. */
async function shop(products: Record<string, unknown>[]) {
  const store = await aStore()
  const made = []
  for (const [index, product] of products.entries()) {
    const day = new Date(Date.UTC(2026, 0, index + 1))
    made.push(await aProduct({ store_id: store.id, created_at: day, ...product }))
  }
  return { store, ids: made.map(({ id }) => id), query: { storeId: store.id } }
}

test.group('Listing products', () => {
  test('shows what a card needs', async ({ client, assert }) => {
    const store = await aStore({ name: 'Atelier du Port', city: 'Essaouira' })
    const product = await aProduct({
      store_id: store.id,
      name: 'Bol bleu',
      name_ar: 'زلافة زرقاء',
      stock: 3,
      rating_average: '4.50',
      rating_count: 2,
    })
    const { url } = await anImage(product.id, { width: 800, height: 1000 })
    await anImage(product.id, { is_primary: false })
    const response = await list(client, { storeId: store.id })
    response.assertStatus(200)
    assert.lengthOf(response.body().data, 1)
    assert.containsSubset(response.body().data[0], {
      id: product.id,
      storeId: store.id,
      store: { id: store.id, name: 'Atelier du Port', city: 'Essaouira' },
      name: 'Bol bleu',
      nameAr: 'زلافة زرقاء',
      price: '149.00',
      currency: 'MAD',
      isActive: true,
      rating: { average: 4.5, count: 2 },
      availability: { inStock: true, available: 3 },
      primaryImage: {
        url,
        isPrimary: true,
        variants: [
          { url: url.replace('.webp', '-320.webp'), width: 320 },
          { url: url.replace('.webp', '-640.webp'), width: 640 },
        ],
      },
    })
    assert.notProperty(response.body().data[0], 'description')
  })

  test('shows active products of active stores only', async ({ client, assert }) => {
    const { ids, query } = await shop([
      {},
      { is_active: false },
      { is_active: false, archived_at: new Date() },
      { store_is_active: false },
    ])
    const response = await list(client, query)
    assert.deepEqual(idsOf(response), [ids[0]])
    assert.equal(response.body().meta.total, 1)
  })

  test('orders by age, price and rating, ties by id', async ({ client, assert }) => {
    const { ids, query } = await shop([
      { price: '20.00', rating_average: '3.00', rating_count: 1 },
      { price: '10.00', rating_average: '4.00', rating_count: 9 },
      { price: '30.00', rating_average: '4.00', rating_count: 2 },
    ])
    const [a, b, c] = ids
    const expected = {
      'newest': [c, b, a],
      'price': [b, a, c],
      '-price': [c, a, b],
      'rating': [b, c, a],
      'relevance': [c, b, a],
    }
    assert.deepEqual(idsOf(await list(client, query)), [c, b, a])
    for (const [sort, order] of Object.entries(expected)) {
      assert.deepEqual(idsOf(await list(client, { ...query, sort })), order, sort)
    }
  })

  test('narrows by price, stock and rating', async ({ client, assert }) => {
    const { ids, query } = await shop([
      { price: '20.00', stock: 0, rating_average: '4.50', rating_count: 1 },
      { price: '50.00', stock: 1, rating_average: '3.90', rating_count: 1 },
      { price: '80.00', stock: 1, rating_average: '4.00', rating_count: 1 },
    ])
    const [cheap, middle, dear] = ids
    const cases: [object, (string | undefined)[]][] = [
      [{ minPrice: '20' }, [dear, middle, cheap]],
      [{ minPrice: '20.01', maxPrice: '80' }, [dear, middle]],
      [{ maxPrice: '19.99' }, []],
      [{ inStock: 'true' }, [dear, middle]],
      [{ inStock: 'false' }, [cheap]],
      [{ minRating: 4 }, [dear, cheap]],
      [{ minRating: 4, inStock: 'true', maxPrice: 100 }, [dear]],
    ]
    for (const [filter, found] of cases) {
      const response = await list(client, { ...query, ...filter })
      response.assertStatus(200)
      assert.deepEqual(idsOf(response), found, JSON.stringify(filter))
      assert.equal(response.body().meta.total, found.length)
    }
  })

  test('a category includes what is below it, in every order', async ({ client, assert }) => {
    const root = await aCategory(`maison-${randomUUID().slice(0, 8)}`)
    const leaves = await Promise.all(
      ['tapis', 'lampes'].map((name) =>
        aCategory(`${name}-${randomUUID().slice(0, 8)}`, { parent_slug: root })
      )
    )
    const { ids } = await shop([
      { category: leaves[0], price: '3.00' },
      { category: leaves[1], price: '1.00' },
      { category: leaves[0], price: '2.00' },
      { category: root, price: '4.00' },
    ])
    const [a, b, c, d] = ids
    assert.deepEqual(idsOf(await list(client, { category: root })), [d, c, b, a])
    const byPrice = await list(client, { category: root, sort: 'price', perPage: 2, page: 2 })
    assert.deepEqual(idsOf(byPrice), [a, d])
    assert.equal(byPrice.body().meta.total, 4)
    assert.deepEqual(idsOf(await list(client, { category: leaves[0], sort: 'price' })), [c, a])
    assert.deepEqual(idsOf(await list(client, { category: 'no-such-category' })), [])
    const several = { category: [...leaves, 'no-such-category'].join(','), sort: 'price' }
    assert.deepEqual(idsOf(await list(client, several)), [b, c, a])
  })

  test('pages do not overlap and tell how many there are', async ({ client, assert }) => {
    const { ids, query } = await shop(Array.from({ length: 5 }, () => ({})))
    const pages = []
    for (const page of [1, 2, 3, 4]) pages.push(await list(client, { ...query, perPage: 2, page }))
    assert.deepEqual(pages.flatMap(idsOf), ids.toReversed())
    assert.containsSubset(pages[0]!.body().meta, {
      page: 1,
      perPage: 2,
      total: 5,
      totalIsExact: true,
      lastPage: 3,
    })
    assert.equal(pages[3]!.body().meta.total, 5)
  })

  test('gives the products asked for by id, as many as were asked', async ({ client, assert }) => {
    const { ids } = await shop(Array.from({ length: 25 }, () => ({})))
    const asked = [...ids, randomUUID(), 'not-an-id'].join(',')
    const response = await list(client, { ids: asked })
    assert.sameMembers(idsOf(response), ids)
    const tooMany = Array.from({ length: 101 }, () => randomUUID()).join(',')
    ;(await list(client, { ids: tooMany })).assertStatus(422)
    const none = (await list(client, { ids: '' })).body()
    assert.deepEqual(none, {
      data: [],
      meta: { page: 1, perPage: 20, total: 0, totalIsExact: true, lastPage: 1 },
    })
  })

  test('a comma stands for itself, escaped or not', async ({ client, assert }) => {
    const { ids } = await shop([{ name: 'Verre bleu, 6 pièces' }, {}])
    const named = await client.get(`/api/v1/products?q=verre+bleu,+6&ids=${ids.join(',')}`)
    assert.deepEqual(idsOf(named), [ids[0]])
    const both = await client.get(`/api/v1/products?ids=${ids.join(',')}`)
    assert.sameMembers(idsOf(both), ids)
  })

  test('parameters that are known but wrong are told', async ({ client, assert }) => {
    const wrong: [Record<string, unknown>, string][] = [
      [{ perPage: 0 }, 'perPage'],
      [{ perPage: 101 }, 'perPage'],
      [{ page: 501 }, 'page'],
      [{ page: 51, q: 'tajine' }, 'page'],
      [{ sort: 'x' }, 'sort'],
      [{ status: 'x' }, 'status'],
      [{ minPrice: 'abc' }, 'minPrice'],
      [{ maxPrice: '1.234' }, 'maxPrice'],
      [{ minRating: 6 }, 'minRating'],
      [{ inStock: 'perhaps' }, 'inStock'],
      [{ storeId: 'x' }, 'storeId'],
      [{ sort: ['price', 'rating'] }, 'sort'],
    ]
    for (const [query, field] of wrong) {
      const response = await list(client, query)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }
    ;(await list(client, { unknown: 'x' })).assertStatus(200)
  })
})

test.group('Listing products that are not on sale', () => {
  test('owners see those of their own store, staff those of all', async ({ client, assert }) => {
    const { store, ids, query } = await shop([
      {},
      { is_active: false },
      { is_active: false, archived_at: new Date() },
    ])
    const [active, inactive, archived] = ids
    const expected = {
      active: [active],
      all: [inactive, active],
      inactive: [inactive],
      archived: [archived],
    }
    for (const token of [await ownerOf(store), await staff(), await admin()]) {
      for (const [status, found] of Object.entries(expected)) {
        const response = await list(client, { ...query, status }).bearerToken(token)
        response.assertStatus(200)
        assert.deepEqual(idsOf(response), found, status)
      }
    }
    const anywhere = { status: 'inactive', ids: ids.join(',') }
    const found = await list(client, anywhere).bearerToken(await staff())
    assert.deepEqual(idsOf(found), [inactive])
  })

  test('nobody else does', async ({ client }) => {
    const { store, query } = await shop([{ is_active: false }])
    const other = await ownerOf(await aStore())
    const hidden = { ...query, status: 'all' }
    ;(await list(client, hidden)).assertStatus(401)
    ;(await list(client, hidden).bearerToken(await shopper())).assertStatus(403)
    ;(await list(client, hidden).bearerToken(other)).assertStatus(403)
    ;(await list(client, { status: 'all' }).bearerToken(await ownerOf(store))).assertStatus(403)
    for (const [token, as] of [
      [await staff(), 'shopper'],
      [await staff(), 'owner'],
      [await ownerOf(store), 'staff'],
    ]) {
      ;(await list(client, { ...hidden, as }).bearerToken(token!)).assertStatus(403)
    }
    const asShopper = { ...hidden, as: 'shopper' }
    ;(await list(client, asShopper).bearerToken(await staff())).assertStatus(403)
  })
})
