import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import LearnWords from '#jobs/learn_words'
import { aProduct } from '#tests/support/builders'
import { aWord, recountWords } from '#tests/support/words'

async function search(client: ApiClient, q: string, more: object = {}) {
  const response = await client.get('/api/v1/products').qs({ q, ...more })
  response.assertStatus(200)
  const { data, meta } = response.body()
  return { names: data.map(({ name }: any) => name) as string[], search: meta.search }
}

const swapped = (word: string) => word[0] + word[2]! + word[1] + word.slice(3)

test.group('Words that nothing has', () => {
  test('a typo is put right, and the list says by which words it went', async ({
    client,
    assert,
  }) => {
    const word = aWord()
    const { name } = await aProduct({ name: `Vase ${word}` })
    await recountWords()
    const typos = [word.slice(1), word.slice(0, -1), `${word}b`, swapped(word)]

    for (const typo of typos.filter((each) => each !== word && !word.startsWith(each))) {
      const { names, search: told } = await search(client, `Vase ${typo}`)
      assert.deepEqual(names, [name], typo)
      assert.deepEqual(told, { corrected: `Vase ${word}` }, typo)
    }
  })

  test('a typo in a word that only has a meaning is put right too, and so is its beginning', async ({
    client,
    assert,
  }) => {
    const [word, term] = [aWord(), aWord()]
    const { name } = await aProduct({ name: word })
    await db.table('search_synonyms').insert({ term, expansions: [word] })
    await recountWords()

    const typo = await search(client, `${term}b`)
    const begun = await search(client, term.slice(0, 7))

    assert.deepEqual(typo, { names: [name], search: { corrected: term } })
    assert.deepEqual(begun, { names: [name], search: undefined })
  })

  test('a correction is shown with its accents', async ({ client, assert }) => {
    const word = `é${aWord()}`
    await aProduct({ name: word })
    await recountWords()

    const { search: told } = await search(client, `${word.slice(1)}x`.replace(/^/, 'e'))

    assert.deepEqual(told, { corrected: word })
  })

  test('short words are not bent into others', async ({ client, assert }) => {
    const word = aWord(4)
    await aProduct({ name: word })
    await recountWords()

    const { names } = await search(client, `ww${word.slice(2)}`)

    assert.deepEqual(names, [])
  })

  test('the beginning of a word finds what begins so', async ({ client, assert }) => {
    const word = aWord()
    const { name } = await aProduct({ name: word })
    await recountWords()

    const { names, search: told } = await search(client, word.slice(0, 7))

    assert.deepEqual(names, [name])
    assert.isUndefined(told)
  })

  test('a new product’s words are known once its job has run, a hidden one’s are not', async ({
    assert,
  }) => {
    const [shown, hidden] = [aWord(), aWord()]
    const { id } = await aProduct({ name: shown })
    const other = await aProduct({ name: hidden, is_active: false })
    const learn = await app.container.make(LearnWords)
    for (const productId of [id, other.id, id]) await learn.handle({ productId })

    const terms = await db.from('search_terms').whereIn('term', [shown, hidden])

    assert.deepEqual(
      terms.map(({ term, products }) => ({ term, products })),
      [{ term: shown, products: 1 }]
    )
  })

  test('where no product has all words the rarest are left out, and the list says which', async ({
    client,
    assert,
  }) => {
    const [common, rare, unknown] = [aWord(), aWord(), aWord()]
    const { name } = await aProduct({ name: `Un ${common}` })
    await aProduct({ name: `Deux ${common}` })
    await aProduct({ name: rare })
    await recountWords()

    const withRare = await search(client, `${common} ${rare}`, { sort: 'price' })
    const withUnknown = await search(client, `un ${unknown} ${common}`)

    assert.sameMembers(withRare.names, [name, `Deux ${common}`])
    assert.deepEqual(withRare.search, { dropped: [rare] })
    assert.lengthOf(withUnknown.names, 2)
    assert.deepEqual(withUnknown.search, { dropped: [unknown] })
  })

  test('a filter that leaves nothing drops no word', async ({ client, assert }) => {
    const [one, other] = [aWord(), aWord()]
    await aProduct({ name: `${one} ${other}`, price: '50.00' })

    const { names, search: told } = await search(client, `${one} ${other}`, { minPrice: 900 })

    assert.deepEqual(names, [])
    assert.isUndefined(told)
  })
})
