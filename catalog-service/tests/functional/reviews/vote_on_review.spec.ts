import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aReview } from '#tests/support/builders'
import { shopper } from '#tests/support/people'

const path = (id: string) => `/api/v1/reviews/${id}/vote`

const countOf = async (id: string) => {
  const { helpful_count: count } = await db.from('reviews').where({ id }).firstOrFail()
  const votes = await db.from('review_votes').where({ review_id: id })
  return { count, votes: votes.length }
}

test.group('Finding a review helpful', () => {
  test('counts once a person, however often and fast they press', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId)
    const readers = await Promise.all([shopper(), shopper()])

    const votes = await Promise.all(
      readers.flatMap((reader) =>
        Array.from({ length: 5 }, () => client.put(path(review.id)).bearerToken(reader))
      )
    )

    votes.forEach((vote) => vote.assertStatus(200))
    assert.deepEqual(await countOf(review.id), { count: 2, votes: 2 })
    const taken = await client.delete(path(review.id)).bearerToken(readers[0]!)
    assert.equal(taken.body().data.helpfulCount, 1)
    await client.delete(path(review.id)).bearerToken(readers[0]!)
    assert.deepEqual(await countOf(review.id), { count: 1, votes: 1 })
  })

  test('puts the most helpful first where that is asked for', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const [first, second] = [await aReview(productId), await aReview(productId)]
    await client.put(path(first.id)).bearerToken(await shopper())

    const list = await client.get(`/api/v1/products/${productId}/reviews`).qs({ sort: 'helpful' })

    assert.deepEqual(
      list.body().data.map(({ id, helpfulCount }: any) => [id, helpfulCount]),
      [
        [first.id, 1],
        [second.id, 0],
      ]
    )
  })

  test('ends with the review', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId)
    await client.put(path(review.id)).bearerToken(await shopper())
    const author = await shopper({ id: review.userId })

    const response = await client.delete(`/api/v1/reviews/${review.id}`).bearerToken(author)

    response.assertStatus(204)
    assert.isEmpty(await db.from('review_votes').where({ review_id: review.id }))
  })
})
