import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import { aProduct } from '#tests/support/builders'
import { staff } from '#tests/support/people'
import { aWord } from '#tests/support/words'

const path = '/api/v1/synonyms'

const save = async (client: ApiClient, body: object) =>
  client
    .put(path)
    .bearerToken(await staff())
    .json(body)

const found = async (client: ApiClient, q: string) =>
  (await client.get('/api/v1/products').qs({ q })).body().data.map(({ id }: any) => id) as string[]

test.group('Synonyms', () => {
  test('a product is found by what its words are called in another script', async ({
    client,
    assert,
  }) => {
    const word = aWord()
    const { id } = await aProduct({ name: `Grande ${word}` })
    const saved = await save(client, {
      term: 'غريبة جدا',
      expansions: [word, `${aWord()} ${aWord()}`],
    })

    saved.assertStatus(200)
    assert.deepEqual(await found(client, 'غريبة جدا'), [id])
    assert.deepEqual(await found(client, 'الغريبة جدا'), [id])
    assert.deepEqual(await found(client, `grande غريبة جدا`), [id])
  })

  test('a word that means something only in a phrase is not taken for a typo', async ({
    client,
    assert,
  }) => {
    const [first, near, meant] = [aWord(), aWord(), aWord()]
    const mistyped = `${near}x`
    const { id } = await aProduct({ name: `Grande ${meant}` })
    await aProduct({ name: `Grand ${near}` })
    await db.table('search_terms').insert({ term: near, written: near, products: 1 })
    await save(client, { term: `${first} ${mistyped}`, expansions: [meant] })

    const response = await client.get('/api/v1/products').qs({ q: `${first} ${mistyped}` })

    assert.deepEqual(
      response.body().data.map((one: any) => one.id),
      [id]
    )
    assert.notProperty(response.body().meta, 'search')
  })

  test('the shop begins with the words of the trade', async ({ client, assert }) => {
    const { id } = await aProduct({ name: `Tapis ${aWord()}` })
    const { name } = await db.from('products').where({ id }).firstOrFail()
    const mark = name.split(' ')[1]

    for (const q of ['zarbia', 'زربية', 'زرابي', 'rug'])
      assert.deepEqual(await found(client, `${q} ${mark}`), [id], q)
    const [{ total }] = await db.from('search_synonyms').count('* as total')
    assert.isAtLeast(Number(total), 400)
  })

  test('staff write, replace, list and remove what a word means', async ({ client, assert }) => {
    const term = aWord()
    await save(client, { term: ` ${term.toUpperCase()} `, expansions: ['tapis'] })
    await save(client, { term, expansions: ['lampe', 'lanterne'] })
    const listed = await client
      .get(path)
      .qs({ q: term })
      .bearerToken(await staff())

    assert.containsSubset(listed.body().data, [{ term, expansions: ['lampe', 'lanterne'] }])
    assert.equal(listed.body().meta.total, 1)
    for (let time = 0; time < 2; time++) {
      const removed = await client
        .delete(path)
        .qs({ term })
        .bearerToken(await staff())
      removed.assertStatus(204)
    }
    assert.isEmpty(await db.from('search_synonyms').where({ term }))
  })

  test('a term of stop words, an empty meaning and too many meanings are told', async ({
    client,
  }) => {
    const many = Array.from({ length: 41 }, () => aWord())
    for (const body of [
      { term: 'les', expansions: ['tapis'] },
      { term: '!?', expansions: ['tapis'] },
      { term: 'mot', expansions: [] },
      { term: 'mot', expansions: [' '] },
      { term: 'mot', expansions: ['tapis', 'les'] },
      { term: 'mot', expansions: many },
      { term: 'x'.repeat(61), expansions: ['tapis'] },
    ]) {
      const response = await save(client, body)
      response.assertStatus(422)
    }
  })
})
