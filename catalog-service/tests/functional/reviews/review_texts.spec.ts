import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aReview } from '#tests/support/builders'
import { shopper } from '#tests/support/people'

test.group('Texts of a review', () => {
  test('what a review said before is kept with what staff had decided', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const review = await aReview(productId, { rating: 2, comment: 'Bof.', status: 'rejected' })
    const author = await shopper({ id: review.userId })
    const edit = (body: object) =>
      client.patch(`/api/v1/reviews/${review.id}`).bearerToken(author).json(body)
    await edit({ comment: 'Correct.' })
    await edit({ comment: 'Correct.' })
    await edit({ rating: 4 })

    const texts = await db.from('review_texts').where({ review_id: review.id }).orderBy('version')

    assert.deepEqual(
      texts.map(({ version, rating, comment, status }) => ({ version, rating, comment, status })),
      [
        { version: 1, rating: 2, comment: 'Bof.', status: 'rejected' },
        { version: 2, rating: 2, comment: 'Correct.', status: 'pending' },
      ]
    )
  })
})
