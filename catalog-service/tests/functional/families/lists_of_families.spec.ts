import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aCategory, aProduct, aReview } from '#tests/support/builders'
import { aFamily } from '#tests/support/families'
import { staff } from '#tests/support/people'

test.group('Families in lists', () => {
  test('A list shows one card a family, its cheapest in stock', async ({ client, assert }) => {
    const category = await aCategory('caftans-en-liste')
    const family = await aFamily([
      { price: '90.00', stock: 0, category },
      { price: '150.00', category },
      { price: '120.00', category },
    ])
    const single = await aProduct({ store_id: family.storeId, category })

    const response = await client.get('/api/v1/products').qs({ storeId: family.storeId })

    const { data, meta } = response.body()
    assert.sameMembers(
      data.map(({ id }: { id: string }) => id),
      [family.members[2]!.id, single.id]
    )
    const card = data.find(({ id }: { id: string }) => id !== single.id)
    assert.deepEqual(card.family, {
      id: family.id,
      name: 'Caftan',
      nameAr: null,
      priceFrom: '120.00',
      members: 3,
      options: [{ key: 'size', values: ['S', 'M', 'L'] }],
    })
    assert.equal(meta.total, 2)
    assert.deepEqual(meta.facets.category, [{ value: category, count: 2 }])
    const categories = await client.get('/api/v1/categories')
    assert.containsSubset(categories.body().data, [{ slug: category, productCount: 2 }])
  })

  test('`members=all`, `ids`, `status` and the panel show every member', async ({
    client,
    assert,
  }) => {
    const family = await aFamily([{}, {}, {}])
    const ids = family.members.map(({ id }) => id)
    const lists = [
      { members: 'all' },
      { ids: ids.join(',') },
      { status: 'all' },
      { status: 'active' },
    ]
    for (const list of lists) {
      const response = await client
        .get('/api/v1/products')
        .qs({ ...list, storeId: family.storeId })
        .bearerToken(await staff())
      response.assertStatus(200)
      assert.equal(response.body().meta.total, 3, JSON.stringify(list))
    }
    const wrong = await client.get('/api/v1/products').qs({ members: 'some' })
    wrong.assertStatus(422)
  })

  test('A search for the value of any member finds the family once', async ({ client, assert }) => {
    const options = [{ key: 'colour' as const, values: ['Zafrane', 'Nilaoui'] }]
    const family = await aFamily(
      [
        { name: 'Zellij, Zafrane', options: JSON.stringify({ colour: 'Zafrane' }), price: '10.00' },
        { name: 'Zellij, Nilaoui', options: JSON.stringify({ colour: 'Nilaoui' }), price: '20.00' },
      ],
      { options, name: 'Zellij' }
    )
    await db.rawQuery(
      `insert into search_terms (term, written, products) values ('nilaoui', 'nilaoui', 1), ('zellij', 'zellij', 1)
       on conflict do nothing`
    )
    const lead = family.members[0]!.id

    for (const path of ['/api/v1/products', '/api/v1/search/suggestions']) {
      const response = await client.get(path).qs({ q: 'zellij nilaoui' })
      const { data } = response.body()
      const products = Array.isArray(data) ? data : data.products
      assert.deepEqual(
        products.map(({ id }: { id: string }) => id),
        [lead],
        path
      )
      if (data.products) assert.equal(data.products[0].name, 'Zellij')
    }
  })

  test('A family is rated by the reviews of all its members', async ({ client, assert }) => {
    const { storeId, members } = await aFamily([{}, {}])
    await aReview(members[0]!.id, { rating: 5 })
    await aReview(members[1]!.id, { rating: 2 })
    await aReview(members[1]!.id, { rating: 2 })

    const list = await client.get('/api/v1/products').qs({ storeId })
    const detail = await client.get(`/api/v1/products/${members[0]!.slug}`)

    assert.deepEqual(list.body().data[0].rating, { average: 3, count: 3 })
    assert.deepEqual(detail.body().data.rating, { average: 3, count: 3 })
    const reviews = await client.get(`/api/v1/products/${members[0]!.id}/reviews`)
    assert.equal(reviews.body().meta.total, 3)
    assert.deepEqual(reviews.body().meta.histogram, { 1: 0, 2: 2, 3: 0, 4: 0, 5: 1 })
  })

  test('A product’s page names its siblings on sale, sold-out ones too', async ({
    client,
    assert,
  }) => {
    const { members } = await aFamily([{}, { stock: 0 }, { is_active: false }])

    const response = await client.get(`/api/v1/products/${members[0]!.id}`)

    const { siblings, ...family } = response.body().data.family
    assert.sameDeepMembers(
      siblings.map(({ id, options, inStock }: any) => ({ id, options, inStock })),
      [
        { id: members[0]!.id, options: { size: 'S' }, inStock: true },
        { id: members[1]!.id, options: { size: 'M' }, inStock: false },
      ]
    )
    assert.equal(family.members, 2)
    const single = await client.get(`/api/v1/products/${(await aProduct()).id}`)
    assert.isNull(single.body().data.family)
  })
})
