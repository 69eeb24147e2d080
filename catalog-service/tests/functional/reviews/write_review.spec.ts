import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Review from '#models/review'
import { aProduct, aReview } from '#tests/support/builders'
import { orders } from '#tests/support/fakes'
import { identity } from '#tests/support/identity'
import { shopper, staff } from '#tests/support/people'
import { ratingOf } from '#tests/support/reviews'
import { ruleMessage } from '@marketplace/shared/contracts/messages/index'
import { person } from '@marketplace/shared/server/testing/identity'

/** A buyer who has received the product. */
async function buyerOf(productId: string, name = 'Salma Idrissi') {
  const buyer = person({ name })
  orders.deliver(buyer.id, productId)
  return { id: buyer.id, token: await identity.tokenFor(buyer) }
}

const path = (id: string) => `/api/v1/products/${id}/reviews`
const body = { rating: 5, comment: 'Magnifique.' }

test.group('Writing a review', () => {
  test('a buyer who has received the product writes one, and it waits', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct()
    const buyer = await buyerOf(id)
    const response = await client.post(path(id)).bearerToken(buyer.token).json(body)
    response.assertStatus(201)
    assert.containsSubset(response.body().data, {
      productId: id,
      userId: buyer.id,
      userName: 'Salma I.',
      rating: 5,
      comment: 'Magnifique.',
      status: 'pending',
      rejection: null,
    })
    assert.deepEqual(await ratingOf(id), { average: 0, count: 0 })
    const list = await client.get(path(id))
    assert.isEmpty(list.body().data)
  })

  for (const name of ['salma@example.ma', '0612345678', 'Salma ٠٦١٢٣٤٥٦٧٨', '\u200b', '']) {
    test(`A buyer named ${JSON.stringify(name)} is shown as “Buyer”`, async ({
      client,
      assert,
    }) => {
      const { id } = await aProduct()
      const buyer = await buyerOf(id, name)

      const response = await client
        .post(path(id))
        .bearerToken(buyer.token)
        .header('Accept-Language', 'en')
        .json(body)

      response.assertStatus(201)
      assert.equal(response.body().data.userName, 'Buyer')
      assert.equal((await Review.findByOrFail('product_id', id)).userName, '')
    })
  }

  test('The database keeps no e-mail address and no phone number as a name', async ({ assert }) => {
    const { id } = await aProduct()

    for (const name of ['salma@example.ma', '0612345678', '٠٦١٢٣']) {
      await assert.rejects(() => aReview(id, { user_name: name }), /reviews_show_no_private_name/)
    }
  })

  test('A buyer whose order was not delivered is told why they cannot review', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct()

    const response = await client
      .post(path(id))
      .bearerToken(await shopper())
      .header('Accept-Language', 'en')
      .json(body)

    response.assertStatus(403)
    assert.equal(response.body().detail, ruleMessage('en', 'only_after_delivery'))
  })

  test('A second review is told to be an edit of the first', async ({ client, assert }) => {
    const { id } = await aProduct()
    const { token } = await buyerOf(id)
    await client.post(path(id)).bearerToken(token).json(body)

    const response = await client
      .post(path(id))
      .bearerToken(token)
      .header('Accept-Language', 'fr')
      .json(body)

    response.assertStatus(409)
    assert.equal(response.body().detail, ruleMessage('fr', 'already_reviewed'))
  })

  test('once a product, also twenty times at once', async ({ client, assert }) => {
    const { id } = await aProduct()
    const { token } = await buyerOf(id)
    const responses = await Promise.all(
      Array.from({ length: 20 }, () => client.post(path(id)).bearerToken(token).json(body))
    )
    const statuses = responses.map((response) => response.status()).sort()
    assert.deepEqual(statuses, [201, ...Array.from({ length: 19 }, () => 409)])
    assert.lengthOf(await Review.query().where('product_id', id), 1)
  })

  test('is refused to who has not received it, staff or not', async ({ client, assert }) => {
    const { id } = await aProduct()
    const other = await aProduct()
    const { token } = await buyerOf(other.id)
    for (const stranger of [await shopper(), await staff(), token]) {
      const response = await client.post(path(id)).bearerToken(stranger).json(body)
      response.assertStatus(403)
    }
    ;(await client.post(path(id)).json(body)).assertStatus(401)
    ;(await client.post(path(randomUUID())).bearerToken(token).json(body)).assertStatus(404)
    assert.isEmpty(await Review.query().where('product_id', id))
  })

  test('what is wrong is told, and who wrote it is never taken from the body', async ({
    client,
    assert,
  }) => {
    const { id } = await aProduct()
    const buyer = await buyerOf(id)
    const wrong: [object, string][] = [
      [{ rating: 0 }, 'rating'],
      [{ rating: 6 }, 'rating'],
      [{ rating: 4.5 }, 'rating'],
      [{ rating: '5' }, 'rating'],
      [{ rating: undefined }, 'rating'],
      [{ comment: 'x'.repeat(5001) }, 'comment'],
      [{ comment: 5 }, 'comment'],
      [{ comment: 'a\0b' }, 'comment'],
    ]
    for (const [overrides, field] of wrong) {
      const input = { ...body, ...overrides }
      const response = await client.post(path(id)).bearerToken(buyer.token).json(input)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    }
    const forged = { ...body, userId: randomUUID(), userName: 'Autre', status: 'approved' }
    const response = await client.post(path(id)).bearerToken(buyer.token).json(forged)
    response.assertStatus(201)
    const stored = await Review.findByOrFail('product_id', id)
    assert.equal(stored.userId, buyer.id)
    assert.equal(stored.userName, 'Salma I.')
    assert.equal(stored.status, 'pending')
  })

  test('while order-service is away it says so and writes nothing', async ({
    client,
    assert,
    cleanup,
  }) => {
    const { id } = await aProduct()
    const { token } = await buyerOf(id)
    orders.isDown = true
    cleanup(() => void (orders.isDown = false))
    const response = await client.post(path(id)).bearerToken(token).json(body)
    response.assertStatus(503)
    assert.isEmpty(await Review.query().where('product_id', id))
  })
})
