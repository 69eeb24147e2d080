import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Review from '#models/review'
import { aProduct, aReview, aStore } from '#tests/builders'
import { Visitor } from '#tests/panel'
import { ownerOf, shopper, staff } from '#tests/people'
import { assertRatingAddsUp, ratingOf } from '#tests/reviews'

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

  test('takes a decision about many at once, and takes it back', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const reviews = await Promise.all(
      [1, 3, 5].map((rating) => aReview(productId, { rating, status: 'pending' }))
    )
    const ids = reviews.map(({ id }) => id)
    const visitor = new Visitor(await staff())
    await visitor.send('POST', decide, { ids, decision: 'approved' })
    assert.deepEqual(await statuses(ids), new Set(['approved']))
    assert.deepEqual(await ratingOf(productId), { average: 3, count: 3 })
    const { flash } = await visitor.told()
    assert.deepEqual(flash.values, { count: 3 })

    const { url, data } = flash.undo
    await visitor.send('POST', url, data)
    assert.deepEqual(await statuses(ids), new Set(['pending']))
    assert.deepEqual(await ratingOf(productId), { average: 0, count: 0 })
    await assertRatingAddsUp(assert, productId)
  })

  test('wants a reason for a rejection', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    const visitor = new Visitor(await staff())
    await visitor.send('POST', decide, { ids: [id], decision: 'rejected' })
    assert.property((await visitor.told()).errors, 'reason')
    assert.deepEqual(await statuses([id]), new Set(['pending']))
    const why = { reason: 'personal_data', note: 'Un numéro' }
    await visitor.send('POST', decide, { ids: [id], decision: 'rejected', ...why })
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
      await visitor.send('POST', decide, { ids: [id], decision: 'approved' })
    }
    assert.deepEqual(await statuses([id]), new Set(['pending']))
  })

  test('goes on where a review was withdrawn meanwhile', async ({ assert }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    const visitor = new Visitor(await staff())
    await visitor.send('POST', decide, { ids: [randomUUID(), id], decision: 'approved' })
    assert.deepEqual(await statuses([id]), new Set(['approved']))
    assert.deepEqual((await visitor.told()).flash.values, { count: 1 })
    await visitor.send('POST', decide, { ids: [randomUUID()], decision: 'approved' })
    assert.isString((await visitor.told()).flash.error)
  })
})
