import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { aProduct, aReview } from '#tests/support/builders'
import { tokenOf } from '#tests/support/services'

const pathOf = (userId: string) => `/internal/users/${userId}/reviews`

test.group('The reviews of an author, for the export of their data', () => {
  test('are theirs alone, whatever became of them', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const { id: otherProductId } = await aProduct()
    const { id, userId } = await aReview(productId)
    const rejected = await aReview(otherProductId, { user_id: userId, status: 'rejected' })
    await aReview(productId)

    const response = await client.get(pathOf(userId)).bearerToken(await tokenOf('storefront'))

    response.assertStatus(200)
    assert.sameMembers(
      response.body().data.map((review: { id: string }) => review.id),
      [id, rejected.id]
    )
    assert.containsSubset(response.body().meta, { total: 2, lastPage: 1 })
  })

  test('are told to the storefront alone', async ({ client }) => {
    ;(await client.get(pathOf(randomUUID()))).assertStatus(401)
    const other = await client.get(pathOf(randomUUID())).bearerToken(await tokenOf('order-service'))
    other.assertStatus(403)
    const unknown = await client.get(pathOf('7')).bearerToken(await tokenOf('storefront'))
    unknown.assertStatus(404)
  })
})
