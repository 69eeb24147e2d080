import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aProduct } from '#tests/support/builders'
import { aWord, recountWords } from '#tests/support/words'

const search = (client: ApiClient, q: string, more: object = {}) =>
  client.get('/api/v1/products').qs({ q, ...more })

const missesLike = (word: string) =>
  db
    .from('search_misses')
    .whereRaw('query like ?', [`%${word}%`])
    .select('query', 'searches')

test.group('Searches without result', () => {
  test('are counted by their folded words, whoever asks', async ({ client, assert }) => {
    const word = aWord()
    await search(client, `É${word}`)
    await search(client, ` e${word} !`)

    assert.deepEqual(await missesLike(word), [{ query: `e${word}`, searches: 2 }])
  })

  test('are not counted where something was found, a filter was set or only stop words were typed', async ({
    client,
    assert,
  }) => {
    const [known, filtered] = [aWord(), aWord()]
    await aProduct({ name: known })
    const [{ total: before }] = await db.from('search_misses').count('* as total')
    await search(client, known)
    await search(client, filtered, { minPrice: 5 })
    await search(client, 'les')

    const [{ total: after }] = await db.from('search_misses').count('* as total')
    assert.equal(after, before)
  })

  test('that may be somebody’s address or phone are not kept', async ({ client, assert }) => {
    const word = aWord()
    await search(client, `${word}@example.ma`)
    await search(client, `${word} 06 12 34 56 78`)

    assert.isEmpty(await missesLike(word))
  })

  test('are forgotten after three months', async ({ client, assert }) => {
    const [old, recent] = [aWord(), aWord()]
    await search(client, old)
    await search(client, recent)
    await db
      .from('search_misses')
      .where('query', old)
      .update({ last_searched_at: db.raw(`now() - interval '91 days'`) })

    await recountWords()

    assert.isEmpty(await missesLike(old))
    assert.lengthOf(await missesLike(recent), 1)
  })
})
