import { test } from '@japa/runner'
import Review from '#models/review'
import { aProduct, aReview } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { ownerOf, shopper, staff } from '#tests/support/people'

const path = (id: string) => `/api/v1/reviews/${id}/reply`

async function aReviewedStore(status = 'approved') {
  const product = await aProduct()
  const review = await aReview(product.id, { status })
  return { product, review, owner: await ownerOf({ id: product.storeId }) }
}

test.group('Replying to a review', () => {
  test('the owner answers, changes the answer and takes it back, for everyone to see', async ({
    client,
    assert,
  }) => {
    const { product, review, owner } = await aReviewedStore()
    const shown = async () => {
      const list = await client.get(`/api/v1/products/${product.id}/reviews`)
      return list.body().data[0].reply
    }

    for (const text of ['Merci !', 'Merci.\nÀ bientôt.']) {
      const response = await client.put(path(review.id)).bearerToken(owner).json({ text })
      response.assertStatus(200)
      assert.equal(response.body().data.reply.text, text)
      assert.equal((await shown()).text, text)
    }
    assert.include(await tagsNaming(product.id), `reviews:${product.id}`)
    for (let time = 0; time < 2; time++) {
      const response = await client.delete(path(review.id)).bearerToken(owner)
      response.assertStatus(204)
    }
    assert.isNull(await shown())
    const stored = await Review.findOrFail(review.id)
    assert.deepEqual([stored.reply, stored.repliedAt, stored.version], [null, null, 1])
  })

  test('the same answer again keeps its time', async ({ client, assert }) => {
    const { review, owner } = await aReviewedStore()
    const reply = async () =>
      (await client.put(path(review.id)).bearerToken(owner).json({ text: 'Merci !' })).body().data
        .reply

    assert.deepEqual(await reply(), await reply())
  })

  test('an empty or too long answer is told', async ({ client }) => {
    const { review, owner } = await aReviewedStore()
    for (const text of ['', ' \u200b', 'a'.repeat(2001), 5]) {
      const response = await client.put(path(review.id)).bearerToken(owner).json({ text })
      response.assertStatus(422)
    }
  })

  test('a review that is not shown is missing for the owner', async ({ client, assert }) => {
    for (const status of ['pending', 'rejected']) {
      const { review, owner } = await aReviewedStore(status)
      const response = await client.put(path(review.id)).bearerToken(owner).json({ text: 'Non' })
      response.assertStatus(404)
      assert.isNull((await Review.findOrFail(review.id)).reply)
    }
  })

  test('an answer stays with a review that its author changes', async ({ client, assert }) => {
    const { review, owner } = await aReviewedStore()
    await client.put(path(review.id)).bearerToken(owner).json({ text: 'Merci !' })
    const author = await shopper({ id: review.userId })
    await client.patch(`/api/v1/reviews/${review.id}`).bearerToken(author).json({ rating: 1 })
    await client.post(`/api/v1/reviews/${review.id}/approve`).bearerToken(await staff())

    assert.equal((await Review.findOrFail(review.id)).reply, 'Merci !')
  })
})
