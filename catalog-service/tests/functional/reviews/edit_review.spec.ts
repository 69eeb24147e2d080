import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Review from '#models/review'
import { findReviewContexts } from '#queries/find_review_context'
import { aProduct, aReview } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { shopper, staff } from '#tests/support/people'
import { assertRatingAddsUp, ratingOf } from '#tests/support/reviews'

const path = (id: string) => `/api/v1/reviews/${id}`

test.group('Editing a review', () => {
  for (const status of ['pending', 'approved', 'rejected']) {
    test(`one that is ${status} waits again after its author’s edit`, async ({
      client,
      assert,
    }) => {
      const { id: productId } = await aProduct()
      await aReview(productId, { rating: 2 })
      const review = await aReview(productId, { rating: 5, status })
      const token = await shopper({ id: review.userId, name: 'Amal Bennani' })
      const response = await client
        .patch(path(review.id))
        .bearerToken(token)
        .json({ rating: 1, comment: 'Cassé.' })
      response.assertStatus(200)
      assert.containsSubset(response.body().data, {
        rating: 1,
        comment: 'Cassé.',
        status: 'pending',
        userName: 'Amal B.',
        rejection: null,
      })
      const stored = await Review.findOrFail(review.id)
      assert.isNull(stored.moderatedBy)
      assert.deepEqual(await ratingOf(productId), { average: 2, count: 1 })
      await assertRatingAddsUp(assert, productId)
      assert.include(await tagsNaming(productId), `reviews:${productId}`)
    })
  }

  test('What it said before is kept with who had decided about it', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId, {
      moderated_by_name: 'Nadia Berrada',
      comment: 'Bien.',
    })

    await client
      .patch(path(review.id))
      .bearerToken(await shopper({ id: review.userId }))
      .json({ comment: 'Cassé.' })

    const [context] = await findReviewContexts([review.id])
    assert.containsSubset(context!.texts, [
      { comment: 'Bien.', status: 'approved', by: 'Nadia Berrada' },
    ])
    assert.isNull((await Review.findOrFail(review.id)).moderatedByName)
  })

  test('An edit made from an older version of one’s review is 409', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId, { status: 'pending' })
    const token = await shopper({ id: review.userId })
    await client.patch(path(review.id)).bearerToken(token).json({ comment: 'Au bureau.' })

    const response = await client
      .patch(path(review.id))
      .bearerToken(token)
      .json({ comment: 'Au téléphone.', version: 1 })

    response.assertStatus(409)
    assert.equal(response.body().version, 2)
    assert.equal((await Review.findOrFail(review.id)).comment, 'Au bureau.')
  })

  test('an edit that changes nothing leaves it as it is', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId, { rating: 5 })
    const token = await shopper({ id: review.userId })
    for (const input of [{}, { rating: 5 }]) {
      const response = await client.patch(path(review.id)).bearerToken(token).json(input)
      response.assertStatus(200)
      assert.equal(response.body().data.status, 'approved')
    }
    assert.deepEqual(await ratingOf(productId), { average: 5, count: 1 })
  })

  test('withdrawing an approved one takes it out of the average', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    await aReview(productId, { rating: 2 })
    const review = await aReview(productId, { rating: 5 })
    const token = await shopper({ id: review.userId })
    ;(await client.delete(path(review.id)).bearerToken(token)).assertStatus(204)
    assert.isNull(await Review.find(review.id))
    assert.deepEqual(await ratingOf(productId), { average: 2, count: 1 })
    ;(await client.delete(path(review.id)).bearerToken(token)).assertStatus(404)
  })

  test('is for its author alone: 403 where it can be read, 404 where it cannot', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const approved = await aReview(productId)
    const waiting = await aReview(productId, { status: 'pending' })
    const change = (id: string, token: string) => [
      client.patch(path(id)).bearerToken(token).json({ rating: 1 }),
      client.delete(path(id)).bearerToken(token),
    ]
    const other = await shopper()
    for (const request of change(approved.id, other)) (await request).assertStatus(403)
    for (const request of change(waiting.id, other)) (await request).assertStatus(404)
    for (const request of change(waiting.id, await staff())) (await request).assertStatus(403)
    for (const request of change(randomUUID(), other)) (await request).assertStatus(404)
    for (const request of change('x', other)) (await request).assertStatus(404)
    ;(await client.patch(path(approved.id)).json({ rating: 1 })).assertStatus(401)
    ;(await client.delete(path(approved.id))).assertStatus(401)
    assert.equal((await Review.findOrFail(approved.id)).rating, 4)
  })

  test('wrong values are told', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId)
    const token = await shopper({ id: review.userId })
    for (const input of [{ rating: 9 }, { comment: 3 }]) {
      const response = await client.patch(path(review.id)).bearerToken(token).json(input)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, Object.keys(input)[0])
    }
  })
})
