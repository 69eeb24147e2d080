import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import db from '@adonisjs/lucid/services/db'
import Review from '#models/review'
import StockMovement from '#models/stock_movement'
import { aProduct, aReview } from '#tests/support/builders'
import { orders } from '#tests/support/fakes'
import { tagsNaming } from '#tests/support/jobs'
import { shopper, staff } from '#tests/support/people'
import { tokenOf } from '#tests/support/services'
import { assertRatingAddsUp, ratingOf } from '#tests/support/reviews'

async function tell(client: ApiClient, id: string) {
  return client
    .post('/internal/events/users')
    .bearerToken(await tokenOf('storefront'))
    .json({ id, deletedAt: '2026-03-01T10:00:00.000Z' })
}

test.group('The end of an account', () => {
  test('A deleted user’s reviews stay and count, without their name', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id, userId } = await aReview(productId, { rating: 5, user_name: 'Amal B.' })

    const response = await tell(client, userId)

    response.assertStatus(200)
    const { userName, rating, status } = await Review.findOrFail(id)
    assert.deepEqual([userName, rating, status], ['', 5, 'approved'])
    assert.equal((await ratingOf(productId)).count, 1)
    await assertRatingAddsUp(assert, productId)
  })

  for (const [language, name] of [
    ['fr', 'Acheteur'],
    ['ar', 'مشتري'],
    ['en', 'Buyer'],
  ] as const) {
    test(`A review without a name is signed “${name}” for readers of ${language}`, async ({
      client,
      assert,
    }) => {
      const { id: productId } = await aProduct()
      await aReview(productId, { user_name: '' })

      const response = await client
        .get(`/api/v1/products/${productId}/reviews`)
        .header('Accept-Language', language)

      assert.equal(response.body().data[0].userName, name)
    })
  }

  test('The pages that showed the name are rendered anew', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const { userId } = await aReview(productId)

    await tell(client, userId)

    assert.includeMembers(await tagsNaming(productId), [
      `reviews:${productId}`,
      `product:${productId}`,
    ])
  })

  test('A deleted user’s token is refused from then on', async ({ client }) => {
    const id = randomUUID()
    const token = await shopper({ id })
    ;(await client.get('/api/v1/reviews?mine=true').bearerToken(token)).assertStatus(200)

    await tell(client, id)

    ;(await client.get('/api/v1/reviews?mine=true').bearerToken(token)).assertStatus(401)
  })

  test('A deleted user’s name leaves the movements that they made', async ({ client, assert }) => {
    const { id: productId } = await aProduct({ stock: 0 })
    const id = randomUUID()
    await client
      .patch(`/api/v1/products/${productId}/inventory`)
      .bearerToken(await staff({ id, name: 'Nadia Berrada' }))
      .json({ quantity: 5 })

    await tell(client, id)

    const movement = await StockMovement.findByOrFail('product_id', productId)
    assert.deepEqual([movement.actorName, movement.actorId, movement.amount], [null, id, 5])
  })

  test('A deleted moderator’s name leaves the decisions that they made', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const moderator = { moderated_by: randomUUID(), moderated_by_name: 'Nadia Berrada' }
    const { id } = await aReview(productId, moderator)
    const before = { review_id: id, version: 0, rating: 1, comment: 'Cassé.', status: 'approved' }
    await db.table('review_texts').insert({ ...before, ...moderator })

    await tell(client, moderator.moderated_by)

    for (const [table, key] of [
      ['reviews', 'id'],
      ['review_texts', 'review_id'],
    ] as const) {
      const row = await db.from(table).where(key, id).firstOrFail()
      assert.deepEqual(
        [row.moderated_by, row.moderated_by_name],
        [moderator.moderated_by, null],
        table
      )
    }
  })

  test('A review that is written while the account ends keeps no name', async ({
    client,
    assert,
  }) => {
    for (let time = 0; time < 10; time++) {
      const { id: productId } = await aProduct()
      const id = randomUUID()
      orders.deliver(id, productId)
      const token = await shopper({ id, name: 'Amal Bennani' })

      await Promise.all([
        client
          .post(`/api/v1/products/${productId}/reviews`)
          .bearerToken(token)
          .json({ rating: 5, comment: '' }),
        tell(client, id),
      ])

      const reviews = await Review.query().where({ productId })
      assert.isTrue(reviews.every(({ userName }) => userName === ''))
    }
  })

  test('The same event again changes nothing', async ({ client, assert }) => {
    const id = randomUUID()
    await tell(client, id)

    const response = await tell(client, id)

    response.assertStatus(200)
    const rows = await db.from('deleted_users').where({ user_id: id })
    assert.lengthOf(rows, 1)
  })

  for (const caller of ['order-service', 'store-service', 'gateway'] as const) {
    test(`${caller} cannot end an account`, async ({ client, assert }) => {
      const id = randomUUID()

      const response = await client
        .post('/internal/events/users')
        .bearerToken(await tokenOf(caller))
        .json({ id, deletedAt: '2026-03-01T10:00:00.000Z' })

      response.assertStatus(403)
      assert.isEmpty(await db.from('deleted_users').where({ user_id: id }))
    })
  }
})
