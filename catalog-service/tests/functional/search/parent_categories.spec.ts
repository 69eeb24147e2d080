import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aCategoryIn } from '#tests/support/categories'
import { aProduct } from '#tests/support/builders'
import { aWord } from '#tests/support/words'

const found = async (client: ApiClient, q: string) =>
  (await client.get('/api/v1/products').qs({ q })).body().data.map(({ id }: any) => id) as string[]

/** A product two categories below one with the names. */
async function aProductBelow(name_fr: string, name_ar = aWord(), name_en = aWord()) {
  const parent = await aCategoryIn(null, { name_fr, name_ar, name_en })
  const between = await aCategoryIn(parent, { name_fr: `${aWord()} et ${aWord()}` })
  const category = await aCategoryIn(between, { name_fr: `${aWord()} et ${aWord()}` })
  return aProduct({ category })
}

test.group('A search for a category that has others below it', () => {
  test('finds their products by its name in each language', async ({ client, assert }) => {
    const [one, other, english] = [aWord(), aWord(), aWord()]
    const { id } = await aProductBelow(`${one} & ${other}`, 'صنابير ومغاسل', english)

    for (const q of [`${one} et ${other}`, `${other} ${one}`, 'صنابير ومغاسل', english])
      assert.deepEqual(await found(client, q), [id], q)
  })

  test('finds them by one word of its name that names nothing else', async ({ client, assert }) => {
    const word = aWord()
    const { id } = await aProductBelow(`${word} & ${aWord()}`)

    assert.deepEqual(await found(client, word), [id])
  })

  test('finds only what a word names where it names a category below or a product', async ({
    client,
    assert,
  }) => {
    const [word, named] = [aWord(), aWord()]
    const parent = await aCategoryIn(null, { name_fr: `${word} & ${named}` })
    const category = await aCategoryIn(parent, { name_fr: `${word} et ${aWord()}` })
    const other = await aCategoryIn(parent, { name_fr: `${aWord()} et ${aWord()}` })
    const { id } = await aProduct({ category })
    const { id: called } = await aProduct({ category: other, name: `Grand ${named}` })
    const terms = { term: named, written: named, products: 1 }
    await db.table('search_terms').insert(terms).onConflict('term').merge()

    assert.deepEqual(await found(client, word), [id])
    assert.deepEqual(await found(client, named), [called])
  })
})
