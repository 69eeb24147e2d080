import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aReview } from '#tests/support/builders'
import { shopper, staff } from '#tests/support/people'

const path = (id: string) => `/api/v1/reviews/${id}/report`

const openReportsOf = async (id: string) =>
  (await db.from('reviews').where({ id }).firstOrFail()).open_reports as number

test.group('Reporting a review', () => {
  test('waits for staff, whose decision settles it', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId)
    const reader = await shopper()
    for (const reason of ['spam', 'abusive']) {
      const response = await client.post(path(review.id)).bearerToken(reader).json({ reason })
      response.assertStatus(204)
    }
    await client
      .post(path(review.id))
      .bearerToken(await shopper())
      .json({ reason: 'other' })
    assert.equal(await openReportsOf(review.id), 2)

    const decided = await client
      .post(`/api/v1/reviews/${review.id}/approve`)
      .bearerToken(await staff())

    decided.assertStatus(200)
    assert.equal(await openReportsOf(review.id), 0)
    await client.post(path(review.id)).bearerToken(reader).json({ reason: 'spam' })
    assert.equal(await openReportsOf(review.id), 0)
    const reports = await db.from('review_reports').where({ review_id: review.id })
    assert.lengthOf(reports, 2)
    assert.isTrue(reports.every(({ resolved_at: at }) => at !== null))
  })

  test('needs one of the reasons', async ({ client }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId)
    for (const body of [{}, { reason: 'boring' }]) {
      const response = await client
        .post(path(review.id))
        .bearerToken(await shopper())
        .json(body)
      response.assertStatus(422)
    }
  })

  test('a review that is not shown is missing', async ({ client }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId, { status: 'pending' })
    const response = await client
      .post(path(review.id))
      .bearerToken(await shopper())
      .json({ reason: 'spam' })
    response.assertStatus(404)
  })
})
