import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import Review from '#models/review'
import { aProduct, aReview } from '#tests/support/builders'
import { tagsNaming } from '#tests/support/jobs'
import { admin, ownerOf, shopper, staff } from '#tests/support/people'
import { assertRatingAddsUp, ratingOf } from '#tests/support/reviews'

const approve = (client: ApiClient, id: string, token: string) =>
  client.post(`/api/v1/reviews/${id}/approve`).bearerToken(token)

const reject = (client: ApiClient, id: string, token: string, body: object = { reason: 'spam' }) =>
  client.post(`/api/v1/reviews/${id}/reject`).bearerToken(token).json(body)

test.group('Moderating a review', () => {
  test('approving shows it and moves the average', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    await aReview(productId, { rating: 2 })
    const { id } = await aReview(productId, { rating: 5, status: 'pending' })
    const moderator = randomUUID()
    const response = await approve(
      client,
      id,
      await staff({ id: moderator, name: 'Nadia Berrada' })
    )
    response.assertStatus(200)
    assert.equal(response.body().data.status, 'approved')
    assert.deepEqual(await ratingOf(productId), { average: 3.5, count: 2 })
    const { moderatedBy, moderatedByName } = await Review.findOrFail(id)
    assert.deepEqual([moderatedBy, moderatedByName], [moderator, 'Nadia Berrada'])
    const product = await client.get(`/api/v1/products/${productId}`)
    assert.deepEqual(product.body().data.rating, { average: 3.5, count: 2 })
    const tags = [`reviews:${productId}`, `product:${productId}`]
    assert.includeMembers(await tagsNaming(productId), tags)
  })

  test('rejecting gives a reason and a note, and takes an approved one out of the average', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { rating: 5 })
    const why = { reason: 'personal_data', note: 'Contient un numéro.' }
    const response = await reject(client, id, await admin(), why)
    response.assertStatus(200)
    assert.equal(response.body().data.status, 'rejected')
    assert.deepEqual(response.body().data.rejection, why)
    assert.deepEqual(await ratingOf(productId), { average: 0, count: 0 })
  })

  test('either may follow the other, and each again changes nothing', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { rating: 3, status: 'pending' })
    const token = await staff()
    for (const [decide, count] of [
      [reject, 0],
      [approve, 1],
      [reject, 0],
      [approve, 1],
    ] as const) {
      ;(await decide(client, id, token)).assertStatus(200)
      const { moderatedAt } = await Review.findOrFail(id)
      ;(await decide(client, id, token)).assertStatus(200)
      const again = await Review.findOrFail(id)
      assert.equal(again.moderatedAt?.toMillis(), moderatedAt?.toMillis())
      assert.equal((await ratingOf(productId)).count, count)
    }
    assert.isNull((await Review.findOrFail(id)).rejectionReason)
  })

  test('a different reason replaces the first', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    const token = await staff()
    await reject(client, id, token, { reason: 'spam' })
    const response = await reject(client, id, token, { reason: 'abusive' })
    assert.deepEqual(response.body().data.rejection, { reason: 'abusive', note: null })
  })

  test('is for catalog staff alone', async ({ client, assert }) => {
    const { id: productId, storeId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    const others = [
      await shopper(),
      await shopper({ roles: ['order_staff'] }),
      await ownerOf({ id: storeId }),
    ]
    for (const token of others) {
      ;(await approve(client, id, token)).assertStatus(403)
      ;(await reject(client, id, token)).assertStatus(403)
    }
    ;(await client.post(`/api/v1/reviews/${id}/approve`)).assertStatus(401)
    ;(await client.post(`/api/v1/reviews/${id}/reject`).json({ reason: 'spam' })).assertStatus(401)
    assert.equal((await Review.findOrFail(id)).status, 'pending')
  })

  test('unknown ones are not found, wrong reasons are told', async ({ client }) => {
    const token = await staff()
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    for (const unknown of [randomUUID(), 'x']) {
      ;(await approve(client, unknown, token)).assertStatus(404)
      ;(await reject(client, unknown, token)).assertStatus(404)
    }
    for (const body of [{}, { reason: 'x' }, { reason: 'spam', note: 7 }]) {
      ;(await reject(client, id, token, body)).assertStatus(422)
    }
  })

  for (const decide of ['approve', 'reject'] as const) {
    test(`A text that its author changed since it was read is not ${decide === 'approve' ? 'approved' : 'rejected'}: 409 with the current version`, async ({
      client,
      assert,
    }) => {
      const { id: productId } = await aProduct()
      const { id, userId } = await aReview(productId, { status: 'pending' })
      ;(await edit(client, id, userId)).assertStatus(200)

      const response = await client
        .post(`/api/v1/reviews/${id}/${decide}`)
        .bearerToken(await staff())
        .json({ reason: 'spam', version: 1 })

      response.assertStatus(409)
      const { code, errors, version } = response.body()
      assert.deepEqual([code, version], ['conflict', 2])
      assert.containsSubset(errors, [{ field: 'version', rule: 'stale' }])
      assert.equal((await Review.findOrFail(id)).status, 'pending')
      assert.equal((await ratingOf(productId)).count, 0)
    })
  }

  test('A decision about the text as it stands is taken, and its answer tells the next version', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id, userId } = await aReview(productId, { status: 'pending' })
    await edit(client, id, userId)

    const response = await client
      .post(`/api/v1/reviews/${id}/approve`)
      .bearerToken(await staff())
      .json({ version: 2 })

    response.assertStatus(200)
    const { status, version } = response.body().data
    assert.deepEqual([status, version], ['approved', 3])
  })

  test('Of two moderators who decide about one version, the second is told', async ({
    client,
    assert,
  }) => {
    const { id: productId } = await aProduct()
    const { id } = await aReview(productId, { status: 'pending' })
    await client
      .post(`/api/v1/reviews/${id}/approve`)
      .bearerToken(await staff())
      .json({ version: 1 })

    const response = await client
      .post(`/api/v1/reviews/${id}/reject`)
      .bearerToken(await staff())
      .json({ reason: 'spam', version: 1 })

    response.assertStatus(409)
    assert.equal((await Review.findOrFail(id)).status, 'approved')
  })

  test('many at once keep the average right', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const reviews = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        aReview(productId, { rating: (index % 5) + 1, status: 'pending' })
      )
    )
    const token = await staff()
    const work = reviews.flatMap(({ id, userId }, index) => [
      approve(client, id, token),
      ...(index % 2 ? [reject(client, id, token)] : []),
      ...(index % 3 ? [] : [edit(client, id, userId)]),
    ])
    const responses = await Promise.all(work)
    for (const response of responses) response.assertStatus(200)
    await assertRatingAddsUp(assert, productId)
    assert.isAbove((await ratingOf(productId)).count, 0)
  })
})

async function edit(client: ApiClient, id: string, userId: string) {
  return client
    .patch(`/api/v1/reviews/${id}`)
    .bearerToken(await shopper({ id: userId }))
    .json({ comment: `Après réflexion : ${randomUUID()}` })
}
