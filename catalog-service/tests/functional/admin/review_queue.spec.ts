import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { EditReview } from '#actions/reviews/edit'
import { ModerateReview } from '#actions/reviews/moderate'
import type { Decision } from '#domain/moderation'
import Review from '#models/review'
import { aProduct, aReview, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper, staff } from '#tests/support/people'
import { assertRatingAddsUp, ratingOf } from '#tests/support/reviews'
import { person } from '@marketplace/shared/server/testing/identity'

const path = '/admin/catalog/reviews'
const decide = `${path}/moderations`

const statuses = async (ids: string[]) => {
  const reviews = await Review.query().whereIn('id', ids)
  return new Set(reviews.map(({ status }) => status))
}

test.group('The review queue', () => {
  test('shows what waits, oldest first, each beside its product', async ({ assert }) => {
    const product = await aProduct()
    const early = (day: number) => ({
      status: 'pending',
      created_at: new Date(Date.UTC(2019, 0, day)),
    })
    const second = await aReview(product.id, early(2))
    const first = await aReview(product.id, early(1))
    const page = await new Visitor(await staff()).open(path)
    assert.equal(page.component, 'reviews/index')
    const shown = page.props.reviews.map(({ id }: any) => id)
    const mine = shown.filter((id: string) => [first.id, second.id].includes(id))
    assert.deepEqual(mine, [first.id, second.id])
    assert.isTrue(page.props.products.some(({ id }: any) => id === product.id))
    assert.isAtLeast(page.props.counts.pending, 2)
  })

  test('shows what readers reported, with their reasons and the earlier texts, until it is decided', async ({
    assert,
  }) => {
    const product = await aProduct()
    const review = await aReview(product.id, { comment: 'Appelez le 0612345678.' })
    await theAuthorEdits(review.id, review.userId)
    await aColleagueDecides(review.id, { to: 'approved' })
    await db.table('review_reports').multiInsert([
      { review_id: review.id, user_id: randomUUID(), reason: 'personal_data' },
      { review_id: review.id, user_id: randomUUID(), reason: 'personal_data' },
    ])
    const moderator = new Visitor(await staff())
    const shown = async () => {
      const page = await moderator.open(`${path}?view=reported&perPage=100`)
      return page.props.contexts.find(({ id }: any) => id === review.id)
    }

    const context = await shown()
    assert.deepEqual(context.reports, [{ reason: 'personal_data', count: 2 }])
    assert.containsSubset(context.texts, [
      { comment: 'Appelez le 0612345678.', status: 'approved' },
    ])
    await aColleagueDecides(review.id, { to: 'approved' })
    assert.isUndefined(await shown())
  })

  test('tells how each product is rated and what each buyer has written', async ({ assert }) => {
    const { id: productId } = await aProduct({ name: 'Théière martelée' })
    await aReview(productId, { rating: 5 })
    await aReview(productId, { rating: 5 })
    await aReview(productId, { rating: 2 })
    const userId = randomUUID()
    const other = await aProduct({ name: 'Plateau ciselé' })
    await aReview(other.id, { user_id: userId, rating: 3, created_at: new Date('2018-01-01') })
    await aReview(productId, {
      ...{ user_id: userId, status: 'pending', comment: 'Belle.' },
      created_at: new Date('2018-02-01'),
    })
    const { props } = await new Visitor(await staff()).open(path)
    const ratings = props.ratings.filter((one: any) => one.productId === productId)
    assert.deepEqual(ratings, [
      { productId, rating: 2, count: 1 },
      { productId, rating: 5, count: 2 },
    ])
    const reviewer = props.reviewers.find((one: any) => one.userId === userId)
    assert.containsSubset(reviewer, { approved: 1, rejected: 0, average: 3 })
    const products = reviewer.reviews.map(({ productName }: any) => productName)
    assert.deepEqual(products, ['Théière martelée', 'Plateau ciselé'])
  })

  test('takes a decision about many at once, and takes it back', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const reviews = await Promise.all(
      [1, 3, 5].map((rating) => aReview(productId, { rating, status: 'pending' }))
    )
    const ids = reviews.map(({ id }) => id)
    const visitor = new Visitor(await staff())
    const approved = ids.map((id) => ({ id, version: 1, to: 'approved' }))
    await visitor.send('POST', decide, { decisions: approved })
    assert.deepEqual(await statuses(ids), new Set(['approved']))
    assert.deepEqual(await ratingOf(productId), { average: 3, count: 3 })
    const { moderated } = (await visitor.open(path)).props
    const done = [0, 1, 2].map((at) => ({ at, version: 2 }))
    assert.deepEqual(moderated, { done, failed: [] })

    const back = ids.map((id) => ({ id, version: 2, to: 'pending' }))
    await visitor.send('POST', decide, { decisions: back })
    assert.deepEqual(await statuses(ids), new Set(['pending']))
    assert.deepEqual(await ratingOf(productId), { average: 0, count: 0 })
    await assertRatingAddsUp(assert, productId)
  })

  test('gives a rejected review its reason and note back', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const why = { rejection_reason: 'abusive', rejection_note: 'Insulte' }
    const { id } = await aReview(productId, { status: 'rejected', ...why })
    const visitor = new Visitor(await staff())
    await visitor.send('POST', decide, {
      decisions: [{ id, version: 1, to: 'approved' }],
    })
    assert.deepEqual(await statuses([id]), new Set(['approved']))
    await visitor.send('POST', decide, {
      decisions: [{ id, version: 2, to: 'rejected', reason: 'abusive', note: 'Insulte' }],
    })
    const { status, rejectionReason, rejectionNote } = await Review.findOrFail(id)
    assert.deepEqual([status, rejectionReason, rejectionNote], ['rejected', 'abusive', 'Insulte'])
    await assertRatingAddsUp(assert, productId)
  })

  test('wants a reason for a rejection', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    const visitor = new Visitor(await staff())
    const reject = (why: object) => ({
      decisions: [{ id, version: 1, to: 'rejected', ...why }],
    })
    await visitor.send('POST', decide, reject({}))
    assert.deepEqual(Object.keys((await visitor.told()).errors), ['decisions.0.reason'])
    assert.deepEqual(await statuses([id]), new Set(['pending']))
    await visitor.send('POST', decide, reject({ reason: 'personal_data', note: 'Un numéro' }))
    const review = await Review.findOrFail(id)
    assert.equal(review.status, 'rejected')
    assert.equal(review.rejectionNote, 'Un numéro')
  })

  test('is for staff: an owner decides about no review, not even of their own products', async ({
    assert,
  }) => {
    const store = await aStore()
    const { id: productId } = await aProduct({ store_id: store.id })
    const { id } = await aReview(productId, { status: 'pending' })
    for (const token of [await ownerOf(store), await shopper()]) {
      const visitor = new Visitor(token)
      assert.equal((await visitor.open(path)).status, 403)
      const decisions = [{ id, version: 1, to: 'approved' }]
      assert.equal((await visitor.send('POST', decide, { decisions })).status, 303)
    }
    assert.deepEqual(await statuses([id]), new Set(['pending']))
  })

  test('goes on where a review was withdrawn or decided meanwhile, and tells of each', async ({
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id: waiting } = await aReview(productId, { status: 'pending' })
    const { id: refused } = await aReview(productId, { status: 'pending' })
    const { id: published } = await aReview(productId, { status: 'pending' })
    await aColleagueDecides(refused, { to: 'rejected', reason: 'spam' })
    await aColleagueDecides(published, { to: 'approved' })
    const ids = [randomUUID(), refused, waiting, published]
    const visitor = new Visitor(await staff())
    const decisions = ids.map((id) => ({ id, version: 1, to: 'approved' }))
    await visitor.send('POST', decide, { decisions })
    assert.deepEqual(await statuses([waiting, published]), new Set(['approved']))
    assert.deepEqual(await statuses([refused]), new Set(['rejected']))
    const { moderated } = (await visitor.open(path)).props
    const failed = [
      { at: 0, why: 'gone' },
      { at: 1, why: 'overtaken' },
    ]
    const done = [
      { at: 2, version: 2 },
      { at: 3, version: 2 },
    ]
    assert.deepEqual(moderated, { done, failed })
    assert.isNull((await visitor.open(path)).props.moderated)
  })

  test('A text that its author changed since the queue was opened stays undecided, and the page is told so', async ({
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id, userId } = await aReview(productId, { status: 'pending' })
    const visitor = new Visitor(await staff())
    const { props } = await visitor.open(path)
    const { version } = props.reviews.find((review: any) => review.id === id)
    await theAuthorEdits(id, userId)

    await visitor.send('POST', decide, { decisions: [{ id, version, to: 'approved' }] })

    assert.deepEqual(await statuses([id]), new Set(['pending']))
    const { moderated } = (await visitor.open(path)).props
    assert.deepEqual(moderated, { done: [], failed: [{ at: 0, why: 'changed' }] })
  })

  test('A decision that does not say which version it is about is not made', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    const visitor = new Visitor(await staff())

    await visitor.send('POST', decide, { decisions: [{ id, to: 'approved' }] })

    assert.deepEqual(Object.keys((await visitor.told()).errors), ['decisions.0.version'])
    assert.deepEqual(await statuses([id]), new Set(['pending']))
  })
})

async function aColleagueDecides(id: string, decision: Decision) {
  const moderate = await app.container.make(ModerateReview)
  await moderate.handle({ id, decision, moderator: { id: randomUUID(), name: 'Karim Jaidi' } })
}

async function theAuthorEdits(id: string, userId: string) {
  const edit = await app.container.make(EditReview)
  const author = { ...person({ id: userId }), roles: [], isAdmin: false, token: '' }
  await edit.handle({ id, author, comment: 'Cassé.' })
}
