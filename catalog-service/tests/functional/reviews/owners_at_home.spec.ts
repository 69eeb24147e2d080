import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aProduct, aReview } from '#tests/support/builders'
import { orders, stores } from '#tests/support/fakes'
import { identity } from '#tests/support/identity'
import { ownerOf } from '#tests/support/people'
import { person } from '@marketplace/shared/server/testing/identity'

test.group('Owners at home', () => {
  test('owners do not review what their own store sells', async ({ client, assert }) => {
    const product = await aProduct()
    const owner = person()
    stores.give(owner.id, { id: product.storeId })
    orders.deliver(owner.id, product.id)

    const response = await client
      .post(`/api/v1/products/${product.id}/reviews`)
      .bearerToken(await identity.tokenFor(owner))
      .json({ rating: 5, comment: '' })

    response.assertStatus(403)
    assert.include(response.body().detail, 'ce que vend sa propre boutique')
    assert.isEmpty(await db.from('reviews').where({ product_id: product.id }))
  })

  test('an owner finds reviews of other stores helpful', async ({ client }) => {
    const product = await aProduct()
    const review = await aReview(product.id)
    const otherOwner = await ownerOf({ id: (await aProduct()).storeId })
    const vote = await client.put(`/api/v1/reviews/${review.id}/vote`).bearerToken(otherOwner)
    vote.assertStatus(200)
  })
})
