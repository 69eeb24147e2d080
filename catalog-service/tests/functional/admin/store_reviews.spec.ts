import { test } from '@japa/runner'
import Review from '#models/review'
import { aProduct, aReview, aStore } from '#tests/support/builders'
import { Visitor } from '#tests/support/panel'
import { ownerOf, shopper, staff } from '#tests/support/people'

const path = '/admin/catalog/store-reviews'

const idsOf = (page: { props: Record<string, any> }) =>
  page.props.reviews.map(({ id }: { id: string }) => id)

async function aReviewedStore() {
  const store = await aStore()
  const product = await aProduct({ store_id: store.id })
  const [early, late] = [new Date('2026-01-01'), new Date('2026-01-02')]
  const first = await aReview(product.id, { created_at: early })
  const second = await aReview(product.id, { created_at: late })
  await aReview(product.id, { status: 'pending' })
  await aReview((await aProduct()).id)
  return { store, first, second, visitor: new Visitor(await ownerOf(store)) }
}

test.group('The reviews of an owner’s store', () => {
  test('show what is published of their own products, the newest first', async ({ assert }) => {
    const { first, second, visitor } = await aReviewedStore()

    const page = await visitor.open(path)

    assert.equal(page.component, 'reviews/store')
    assert.deepEqual(idsOf(page), [second.id, first.id])
    assert.deepEqual(page.props.counts, { unanswered: 2, all: 2 })
  })

  test('are answered where they stand; an emptied field takes the answer back', async ({
    assert,
  }) => {
    const { first, second, visitor } = await aReviewedStore()
    const reply = (body: object) => visitor.send('PUT', `${path}/${first.id}/reply`, body)
    await visitor.open(path)

    await reply({ text: 'Merci !' })
    assert.equal((await Review.findOrFail(first.id)).reply, 'Merci !')
    assert.deepEqual(idsOf(await visitor.open(path)), [second.id])
    assert.deepEqual(idsOf(await visitor.open(`${path}?view=all`)), [second.id, first.id])

    await reply({ text: null })
    assert.isNull((await Review.findOrFail(first.id)).reply)
  })

  test('of another store are not theirs to answer', async ({ assert }) => {
    const { first } = await aReviewedStore()
    const other = new Visitor(await ownerOf(await aStore()))
    await other.open(path)

    await other.send('PUT', `${path}/${first.id}/reply`, { text: 'Non' })

    assert.isNull((await Review.findOrFail(first.id)).reply)
  })

  test('are for owners only', async ({ assert }) => {
    for (const token of [await shopper(), await staff()]) {
      const response = await new Visitor(token).document(path)
      assert.equal(response.status, 403)
    }
  })
})
