import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aCategory, anImage, aProduct, aStore } from '#tests/support/builders'
import { aWord, recountWords } from '#tests/support/words'

async function suggest(client: ApiClient, q: string) {
  const response = await client.get('/api/v1/search/suggestions').qs({ q })
  response.assertStatus(200)
  return response.body().data
}

test.group('Suggestions while typing', () => {
  test('show products, categories and stores whose words begin so', async ({ client, assert }) => {
    const word = aWord()
    const category = await aCategory(`rayon-${word}`, { name_fr: word, name_ar: word })
    const store = await aStore({ name: `Chez ${word}` })
    const { id, slug } = await aProduct({ store_id: store.id, name: `Vase ${word}`, category })
    const image = await anImage(id)
    await recountWords()

    for (const q of [word.slice(0, 5), word, word.toUpperCase()]) {
      const { products, categories, stores } = await suggest(client, q)
      assert.containsSubset(products, [{ id, slug, price: '149.00' }], q)
      assert.equal(products[0].primaryImage.url, image.url)
      assert.deepEqual(categories, [
        { slug: category, name: { fr: word, ar: word, en: 'Pottery' } },
      ])
      assert.containsSubset(stores, [{ id: store.id, name: `Chez ${word}` }])
    }
  })

  test('show a store though more products are named with other words that begin so', async ({
    client,
    assert,
  }) => {
    const [first, letters] = [aWord(), aWord().slice(0, 6)]
    const store = await aStore({ name: `${first} ${letters}zz` })
    await recountWords()
    const others = Array.from({ length: 8 }, () => `${letters}${aWord()}`)
    const terms = others.map((word) => ({ term: word, written: word, products: 9 }))
    await db.table('search_terms').multiInsert(terms)

    const { stores } = await suggest(client, `${first} ${letters}`)

    assert.deepEqual(
      stores.map(({ id }: any) => id),
      [store.id]
    )
  })

  for (const typed of ['qu', 'QU', 'les qu']) {
    test(`begin with “${typed}”, a stop word, as long as nothing else is typed`, async ({
      client,
      assert,
    }) => {
      const { id } = await aProduct({ name: `qu${aWord()}` })
      await recountWords()

      const { products } = await suggest(client, typed)

      assert.include(
        products.map((product: any) => product.id),
        id
      )
    })
  }

  test('name no closed store and no hidden product', async ({ client, assert }) => {
    const word = aWord()
    const store = await aStore({ name: word, is_active: false })
    await aProduct({ store_id: store.id, name: word, store_is_active: false })
    await aProduct({ name: word, is_active: false })

    assert.deepEqual(await suggest(client, word), { products: [], categories: [], stores: [] })
  })

  test('are none for a single letter, for signs and for what nothing resembles', async ({
    client,
    assert,
  }) => {
    for (const q of ['t', '%', '..', 'les', aWord(30)])
      assert.deepEqual(await suggest(client, q), { products: [], categories: [], stores: [] }, q)
  })

  test('without a text are refused', async ({ client }) => {
    const response = await client.get('/api/v1/search/suggestions')
    response.assertStatus(422)
  })
})
