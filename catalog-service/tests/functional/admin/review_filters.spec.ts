import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aReview } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { staff } from '#tests/support/people'

const path = '/admin/catalog/reviews'

/** Reviews of one store's product, named; those that a query of the queue lists of them, in its order. */
async function aQueueOf(reviews: Record<string, Record<string, unknown>>) {
  const { id: productId, storeId } = await aProduct()
  const names = new Map<string, string>()
  let day = 0
  for (const [name, review] of Object.entries(reviews)) {
    const created = new Date(Date.UTC(2020, 0, ++day))
    const { id } = await aReview(productId, { status: 'pending', created_at: created, ...review })
    names.set((review.id as string | undefined) ?? id, name)
  }
  const visitor = new Visitor(await staff())
  async function list(query: string): Promise<string[]> {
    const { props } = await visitor.open(`${path}?storeId=${storeId}&${encodeURI(query)}`)
    return props.reviews.map(({ id }: any) => names.get(id))
  }
  return { list, storeId, visitor }
}

test.group('The filters of the review queue', () => {
  test('By store, stars, language and words the queue is narrowed, alone and together', async ({
    assert,
  }) => {
    const { list } = await aQueueOf({
      french: { rating: 1, comment: 'Très mauvaise qualité, la lampe est cassée.' },
      arabic: { rating: 5, comment: 'مصباح جميل جدا والجودة ممتازة' },
      english: { rating: 5, comment: 'The lamp is beautiful and very good quality.' },
      silent: { rating: 3, comment: '👍👍', user_name: 'Zoubida L.' },
    })
    const expected: [string, string[]][] = [
      ['', ['french', 'arabic', 'english', 'silent']],
      ['rating=5', ['arabic', 'english']],
      ['language=fr', ['french']],
      ['language=ar', ['arabic']],
      ['language=en', ['english']],
      ['rating=5&language=en', ['english']],
      ['q=lamp', ['french', 'english']],
      ['q=CASSEE', ['french']],
      ['q=الجوده', []],
      ['q=والجودة', ['arabic']],
      ['q=zoub', ['silent']],
      ["q=':*|!(", []],
      ['q=👍', ['silent']],
    ]
    for (const [query, names] of expected) assert.deepEqual(await list(query), names, query)
  })

  test('Reported ones are found in every view', async ({ assert }) => {
    const id = randomUUID()
    const { list } = await aQueueOf({
      fine: { status: 'approved' },
      bad: { status: 'approved', id },
    })
    await db
      .table('review_reports')
      .insert({ review_id: id, user_id: randomUUID(), reason: 'spam' })

    assert.deepEqual(await list('view=approved&reported=1'), ['bad'])
    assert.deepEqual(await list('view=rejected&reported=1'), [])
  })

  test('The last decisions come first, and tell when and by whom', async ({ assert }) => {
    const moderator = randomUUID()
    const moderated = { moderated_by: moderator, moderated_by_name: 'Nadia Berrada' }
    const at = (hour: number) => new Date(Date.UTC(2026, 0, 1, hour))
    const { list, storeId, visitor } = await aQueueOf({
      early: { status: 'rejected', moderated_at: at(8) },
      late: { status: 'approved', moderated_at: at(9), ...moderated },
      waiting: {},
    })

    assert.deepEqual(await list('view=decided'), ['late', 'early'])
    const { props } = await visitor.open(`${path}?view=decided&storeId=${storeId}`)
    assert.deepEqual(props.reviews[0].decided, {
      ...{ by: moderator, name: 'Nadia Berrada' },
      at: '2026-01-01T09:00:00.000Z',
    })
    assert.isNull(props.reviews[1].decided.name)
    assert.isNull((await visitor.open(`${path}?storeId=${storeId}`)).props.reviews[0].decided)
  })

  test('Each review comes with its language and what stands out in it', async ({ assert }) => {
    const { storeId, visitor } = await aQueueOf({
      one: { comment: 'Appelez le 0612345678, voleur !' },
    })

    const { props } = await visitor.open(`${path}?storeId=${storeId}`)

    assert.deepEqual(props.reviews[0].marks, [
      { kind: 'phone', start: 11, end: 21 },
      { kind: 'insult', start: 23, end: 29 },
    ])
    assert.equal(props.contexts[0].language, 'fr')
  })

  for (const wrong of ['rating=6', 'rating=x', 'language=xx', 'reported=2', 'storeId=7']) {
    test(`A bookmark of ?${wrong} leads to the queue without it`, async ({ assert }) => {
      const visitor = new Visitor(await staff())

      const sent = await visitor.open(`${path}?view=approved&${wrong}`)

      assert.deepEqual([sent.status, sent.location], [302, `${path}?view=approved`])
    })
  }

  test('Who decides in a narrowed queue stays in it', async ({ assert }) => {
    const id = randomUUID()
    const { visitor } = await aQueueOf({ one: { status: 'approved', id } })
    const place = `${path}?view=approved&rating=4`
    const decisions = [{ id, to: 'rejected', reason: 'spam', version: 1 }]

    const { location } = await visitor.sendFrom(place, `${path}/moderations`, { decisions })

    const { pathname, search } = new URL(location!, 'http://panel')
    assert.equal(pathname + search, place)
  })

  test('An approved review is rejected, and approved again, without waiting in between', async ({
    assert,
  }) => {
    const id = randomUUID()
    const { visitor } = await aQueueOf({ one: { status: 'approved', id } })
    const decide = (decision: object) =>
      visitor.send('POST', `${path}/moderations`, { decisions: [{ id, ...decision }] })
    const statusOf = async () => (await db.from('reviews').where({ id }).firstOrFail()).status

    await decide({ to: 'rejected', reason: 'spam', version: 1 })
    assert.equal(await statusOf(), 'rejected')
    await decide({ to: 'approved', version: 2 })
    assert.equal(await statusOf(), 'approved')
  })
})
