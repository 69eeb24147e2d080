import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'
import { aWord } from '#tests/support/words'

const misses = '/admin/catalog/search'
const synonyms = `${misses}/synonyms`

const aMiss = (query: string, searches: number, day = 1) =>
  db.table('search_misses').insert({
    query,
    searches,
    last_searched_at: new Date(Date.UTC(2026, 10, day)),
  })

const synonymOf = (term: string) =>
  db.from('search_synonyms').where({ term }).select('expansions', 'updated_by').first()

test.group('The search in the panel', () => {
  test('Staff see what was not found, the most frequent first, with its count and last time', async ({
    assert,
  }) => {
    const [seldom, often] = [aWord(), aWord()]
    await aMiss(seldom, 99_998, 3)
    await aMiss(often, 99_999, 2)

    const page = await new Visitor(await staff()).open(misses)

    assert.equal(page.component, 'search/misses')
    assert.deepEqual(page.props.misses.slice(0, 2), [
      { query: often, searches: 99_999, lastSearchedAt: '2026-11-02T00:00:00.000Z' },
      { query: seldom, searches: 99_998, lastSearchedAt: '2026-11-03T00:00:00.000Z' },
    ])
  })

  test('A search without result becomes a synonym, is found from then on and leaves the list', async ({
    client,
    assert,
  }) => {
    const [miss, word] = [aWord(), aWord()]
    const product = await aProduct({ name: word })
    await client.get('/api/v1/products').qs({ q: miss })
    const visitor = new Visitor(await staff())
    const form = await visitor.open(`${synonyms}/edit?term=${miss}&from=misses`)

    const sent = await visitor.send('POST', `${synonyms}?from=misses`, {
      term: miss,
      expansions: [word],
    })

    assert.equal(form.component, 'search/edit')
    assert.deepEqual(
      { synonym: form.props.synonym, term: form.props.term, back: form.props.isFromMisses },
      { synonym: null, term: miss, back: true }
    )
    assert.equal(sent.location, misses)
    assert.deepEqual((await synonymOf(miss)).expansions, [word])
    assert.isNull(await db.from('search_misses').where({ query: miss }).first())
    const found = await client.get('/api/v1/products').qs({ q: miss })
    assert.deepEqual(
      found.body().data.map(({ id }: { id: string }) => id),
      [product.id]
    )
  })

  test('Staff find a synonym by its term and by what it means', async ({ assert }) => {
    const [term, meaning] = [aWord(), aWord()]
    const visitor = new Visitor(await staff())
    await visitor.send('POST', synonyms, { term, expansions: [meaning] })

    for (const q of [term, meaning.toUpperCase()]) {
      const page = await visitor.open(`${synonyms}?q=${q}`)
      assert.equal(page.component, 'search/synonyms')
      assert.containsSubset(page.props.synonyms, [{ term, expansions: [meaning] }])
      assert.lengthOf(page.props.synonyms, 1)
    }
  })

  test('The form of a synonym, however its term is written, has what it means', async ({
    assert,
  }) => {
    const [word, meaning] = [aWord(), aWord()]
    const visitor = new Visitor(await staff())
    await visitor.send('POST', synonyms, { term: `É${word}`, expansions: [meaning] })

    const form = await visitor.open(`${synonyms}/edit?term=e${word.toUpperCase()}`)

    assert.containsSubset(form.props.synonym, { term: `e${word}`, expansions: [meaning] })
  })

  test('An empty form replaces no synonym that is there', async ({ assert }) => {
    const [term, meaning] = [aWord(), aWord()]
    const visitor = new Visitor(await staff())
    await visitor.send('POST', synonyms, { term, expansions: [meaning], isNew: true })

    await visitor.send('POST', synonyms, {
      term: term.toUpperCase(),
      expansions: [aWord()],
      isNew: true,
    })

    const { errors = {}, flash } = await visitor.told()
    assert.match(errors.term ?? flash.error, /déjà des synonymes/)
    assert.deepEqual((await synonymOf(term)).expansions, [meaning])
  })

  test('A removed synonym comes back by the undo', async ({ assert }) => {
    const [term, meaning] = [aWord(), aWord()]
    const visitor = new Visitor(await staff())
    await visitor.send('POST', synonyms, { term, expansions: [meaning] })

    const sent = await visitor.send('DELETE', `${synonyms}?term=${term}`)

    assert.equal(sent.location, synonyms)
    assert.isNull(await synonymOf(term))
    const { flash } = await visitor.told()
    assert.equal(flash.success, 'catalog.flash.synonymRemoved')
    await visitor.send('POST', flash.undo.url, flash.undo.data)
    assert.deepEqual((await synonymOf(term)).expansions, [meaning])
  })

  test('Removing what is not there promises nothing back', async ({ assert }) => {
    const visitor = new Visitor(await staff())

    const sent = await visitor.send('DELETE', `${synonyms}?term=${aWord()}`)

    assert.equal(sent.location, synonyms)
    assert.isUndefined((await visitor.told()).flash.undo)
  })

  for (const [title, input, field] of [
    ['without a term', { term: ' ', expansions: ['tapis'] }, 'term'],
    ['that means nothing', { term: 'zarbya', expansions: [] }, 'expansions'],
    ['with a meaning too long', { term: 'zarbya', expansions: ['x'.repeat(61)] }, 'expansions.0'],
  ] as const) {
    test(`A synonym ${title} is refused beside its field, and nothing is written`, async ({
      assert,
    }) => {
      const visitor = new Visitor(await staff())

      await visitor.send('POST', synonyms, input)

      assert.include(Object.keys((await visitor.told()).errors), field)
      assert.isNull(await synonymOf('zarbya'))
    })
  }

  test('A term of stop words only is refused with a sentence', async ({ assert }) => {
    const visitor = new Visitor(await staff())

    await visitor.send('POST', synonyms, { term: 'de la', expansions: ['tapis'] })

    const { errors = {}, flash } = await visitor.told()
    assert.isString(errors.term ?? flash.error)
    assert.isNull(await synonymOf('de la'))
  })

  test('A bookmark of a page that is gone leads to the closest list', async ({ assert }) => {
    const visitor = new Visitor(await staff())

    assert.equal((await visitor.open(`${misses}?page=x`)).location, misses)
    assert.equal((await visitor.open(`${synonyms}?page=99999`)).location, synonyms)
  })

  test('The search is for catalog staff and admins, not for owners and shoppers', async ({
    assert,
  }) => {
    const term = aWord()
    const owner = await ownerOf(await aStore())
    for (const token of [owner, await shopper(), await shopper({ roles: ['order_staff'] })]) {
      const visitor = new Visitor(token)
      for (const path of [misses, synonyms, `${synonyms}/edit`])
        assert.equal((await visitor.open(path)).status, 403, path)
      await visitor.send('POST', synonyms, { term, expansions: ['tapis'] })
    }
    assert.isNull(await synonymOf(term))

    const visitor = new Visitor(await admin())
    assert.equal((await visitor.open(misses)).status, 200)
    await visitor.send('POST', synonyms, { term, expansions: ['tapis'] })
    await new Visitor(owner).send('DELETE', `${synonyms}?term=${term}`)
    assert.isNotNull(await synonymOf(term))
  })
})
