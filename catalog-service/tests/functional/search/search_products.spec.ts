import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { aCategory, anImage, aProduct, aStore } from '#tests/support/builders'
import { stores } from '#tests/support/fakes'
import { tokenOf } from '#tests/support/services'

/** Searches inside one store, so that a test meets its own products only. */
async function found(client: ApiClient, storeId: string, q: string, more: object = {}) {
  const response = await client.get('/api/v1/products').qs({ storeId, q, ...more })
  response.assertStatus(200)
  return response.body().data.map(({ name }: any) => name) as string[]
}

async function shopWith(...products: Record<string, unknown>[]) {
  const store = await aStore({ name: 'Boutique' })
  for (const product of products) {
    await aProduct({ store_id: store.id, description: '', ...product })
  }
  return store.id
}

test.group('Searching products', () => {
  const spellings: [string, Record<string, unknown>, string[]][] = [
    [
      'French without its accents, in any gender and number',
      { name: 'Théière brodée légère' },
      ['theiere', 'Théières', 'THÉIÈRE', 'brode', 'brodées', 'leger', 'légères'],
    ],
    ['ligatures', { name: 'Nœud en cœur' }, ['noeud', 'coeur', 'Nœuds']],
    [
      'Arabic whatever the seat of the hamza, the ta marbuta or the vowels',
      { name: 'Huile', name_ar: 'زيت أركان للمؤونة' },
      ['اركان', 'أركان', 'إركان', 'زيتُ أَركان'],
    ],
    [
      'the article, alone or joined, and the feminine',
      { name: 'Poêle', name_ar: 'المقلاة' },
      ['مقلاة', 'مقلاه', 'المقلاة', 'والمقلاة', 'للمقلاة'],
    ],
    ['the plural in -at', { name: 'Montre', name_ar: 'ساعة يد' }, ['ساعات', 'ساعه']],
    ['digits of either script', { name: 'Lot 12', name_ar: 'علبة ١٢' }, ['12', '١٢']],
    ['the apostrophe of either kind', { name: 'Huile d’argan' }, ["huile d'argan", 'argan']],
  ]
  for (const [title, product, queries] of spellings) {
    test(`forgives ${title}`, async ({ client, assert }) => {
      const storeId = await shopWith(product, { name: 'Autre chose', name_ar: 'شيء آخر' })
      for (const q of queries) {
        assert.deepEqual(await found(client, storeId, q), [product.name as string], q)
      }
    })
  }

  test('A store of the same name has nothing in the search of another', async ({
    client,
    assert,
  }) => {
    const storeId = await shopWith({ name: 'Tapis rouge' })
    const other = await shopWith({ name: 'Tapis bleu' })

    const searches = [await found(client, storeId, 'tapis'), await found(client, other, 'tapis')]

    assert.deepEqual(searches, [['Tapis rouge'], ['Tapis bleu']])
  })

  test('all words must be there where some product has them all', async ({ client, assert }) => {
    const storeId = await shopWith({ name: 'Tapis rouge' }, { name: 'Tapis bleu' })
    assert.deepEqual(await found(client, storeId, 'tapis bleu'), ['Tapis bleu'])
  })

  test('a word in the name comes before one in the category, and that before the description', async ({
    client,
    assert,
  }) => {
    const category = await aCategory('lanternes', { name_fr: 'Lanternes', name_ar: 'فوانيس' })
    const storeId = await shopWith(
      { name: 'Nappe', description: 'Va bien avec une lanterne.' },
      { name: 'Lampe', category },
      { name: 'Lanterne en cuivre' }
    )
    const expected = ['Lanterne en cuivre', 'Lampe', 'Nappe']
    assert.deepEqual(await found(client, storeId, 'lanterne'), expected)
    assert.deepEqual(await found(client, storeId, 'lanterne', { sort: 'newest' }), [
      'Lanterne en cuivre',
      'Lampe',
      'Nappe',
    ])
    const cheapest = await found(client, storeId, 'lanterne', { category: 'lanternes' })
    assert.deepEqual(cheapest, ['Lampe'])
  })

  test('a name that begins with the word comes before one that has it', async ({
    client,
    assert,
  }) => {
    const storeId = await shopWith(
      { name: 'Service à thé', name_ar: 'طقم شاي', rating_average: '5.00', rating_count: 90 },
      { name: 'Thé vert', name_ar: 'شاي أخضر' }
    )
    for (const q of ['thé', 'شاي'])
      assert.deepEqual(await found(client, storeId, q), ['Thé vert', 'Service à thé'], q)
  })

  test('stop words of both languages never decide', async ({ client, assert }) => {
    const storeId = await shopWith({ name: 'Tapis', name_ar: 'زربية' }, { name: 'Lampe' })
    for (const q of ['les tapis', 'un tapis pour vous', 'في زربية', 'tapis dyal', 'a tapis'])
      assert.deepEqual(await found(client, storeId, q), ['Tapis'], q)
  })

  test('a search of nothing but stop words or signs finds nothing and says so', async ({
    client,
    assert,
  }) => {
    await shopWith({ name: 'Tapis' })
    for (const q of ['les', 'de la', 'في من', '!?', '%', 'a']) {
      const { data, meta } = (await client.get('/api/v1/products').qs({ q })).body()
      assert.deepEqual(data, [], q)
      assert.deepEqual(meta.search, { empty: 'stop_words' }, q)
      assert.equal(meta.total, 0)
      assert.deepEqual(meta.facets.category, [])
    }
  })

  test('what can be bought and has a photo comes first', async ({ client, assert }) => {
    const store = await aStore()
    const word = `mot${randomUUID().slice(0, 8).replaceAll(/\d/g, 'x')}`
    const make = async (name: string, photo: boolean, more: object = {}) => {
      const { id } = await aProduct({ store_id: store.id, name: `${word} ${name}`, ...more })
      if (photo) await anImage(id)
    }
    await make('épuisé', true, { stock: 0, rating_average: '5.00', rating_count: 90 })
    await make('sans photo', false, { rating_average: '5.00', rating_count: 90 })
    await make('peu noté', true, { rating_average: '5.00', rating_count: 1 })
    await make('bien noté', true, { rating_average: '4.80', rating_count: 40 })

    const names = await found(client, store.id, word)

    assert.deepEqual(names.slice(0, 2), [`${word} bien noté`, `${word} peu noté`])
    assert.sameMembers(names.slice(2), [`${word} sans photo`, `${word} épuisé`])
  })

  test('whatever is typed is only ever words', async ({ client, assert }) => {
    const storeId = await shopWith({ name: 'Tapis' })
    for (const q of ["' or 1=1 --", 'tapis & | !', '<->', 'a:*', '\\', '%', 'tapis:A']) {
      assert.isArray(await found(client, storeId, q), q)
    }
  })

  test('follows a product’s new name and a store’s new name', async ({ client, assert }) => {
    const store = await aStore({ name: 'Ancien Nom' })
    const product = await aProduct({ store_id: store.id, name: 'Coffret' })
    assert.deepEqual(await found(client, store.id, 'ancien'), ['Coffret'])
    const news = {
      id: store.id,
      name: 'Maison Zellige',
      slug: 'maison-zellige',
      city: 'Fès',
      whatsappPhone: null,
      isActive: true,
      updatedAt: '2026-06-01T10:00:00.000Z',
    }
    stores.open(news)
    const told = await client
      .post('/internal/events/stores')
      .bearerToken(await tokenOf('store-service'))
      .json(news)
    told.assertStatus(200)
    assert.deepEqual(await found(client, store.id, 'ancien'), [])
    assert.deepEqual(await found(client, store.id, 'zellige'), ['Coffret'])
    assert.isString(product.id)
  })
})
