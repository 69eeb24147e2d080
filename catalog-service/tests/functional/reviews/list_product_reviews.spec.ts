import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct, aReview } from '#tests/support/builders'

const comments = (response: { body(): any }) => response.body().data.map((r: any) => r.comment)

async function reviewed() {
  const product = await aProduct()
  const day = (date: number) => new Date(Date.UTC(2026, 0, date))
  await aReview(product.id, { comment: 'a', rating: 5, created_at: day(1) })
  await aReview(product.id, { comment: 'b', rating: 2, created_at: day(2) })
  await aReview(product.id, { comment: 'c', rating: 5, created_at: day(3) })
  await aReview(product.id, { comment: 'waits', status: 'pending' })
  await aReview(product.id, { comment: 'refused', status: 'rejected' })
  return product
}

test.group('Reviews of a product', () => {
  test('are the approved ones, with how many there are of each rating', async ({
    client,
    assert,
  }) => {
    const { id, slug } = await reviewed()
    for (const key of [id, slug]) {
      const response = await client.get(`/api/v1/products/${key}/reviews`)
      response.assertStatus(200)
      assert.deepEqual(comments(response), ['c', 'b', 'a'])
      assert.deepEqual(response.body().meta, {
        page: 1,
        perPage: 20,
        total: 3,
        totalIsExact: true,
        lastPage: 1,
        histogram: { 1: 0, 2: 1, 3: 0, 4: 0, 5: 2 },
      })
      const [review] = response.body().data
      assert.containsSubset(review, {
        productId: id,
        userName: 'Anas F.',
        rating: 5,
        status: 'approved',
        verifiedPurchase: true,
      })
      assert.notProperty(review, 'userId')
      assert.notProperty(review, 'rejection')
    }
  })

  test('are sorted and narrowed; the histogram stays whole', async ({ client, assert }) => {
    const { id } = await reviewed()
    const ask = (qs: object) => client.get(`/api/v1/products/${id}/reviews`).qs(qs)
    assert.deepEqual(comments(await ask({ sort: 'rating' })), ['b', 'c', 'a'])
    assert.deepEqual(comments(await ask({ sort: '-rating' })), ['c', 'a', 'b'])
    assert.deepEqual(comments(await ask({ sort: 'helpful' })), ['c', 'b', 'a'])
    const best = await ask({ rating: 5, perPage: 1, page: 2 })
    assert.deepEqual(comments(best), ['a'])
    assert.equal(best.body().meta.total, 2)
    assert.equal(best.body().meta.histogram['2'], 1)
    for (const wrong of [{ rating: 6 }, { rating: 'x' }, { sort: 'x' }, { page: 0 }]) {
      ;(await ask(wrong)).assertStatus(422)
    }
  })

  test('are hidden with their product', async ({ client }) => {
    const hidden = await aProduct({ is_active: false })
    for (const id of [hidden.id, randomUUID(), 'x']) {
      ;(await client.get(`/api/v1/products/${id}/reviews`)).assertStatus(404)
    }
  })
})
