import { test } from '@japa/runner'
import { aProduct, aReview, aStore } from '#tests/support/builders'
import { ownerOf, shopper, staff } from '#tests/support/people'

test.group('What may be kept of a response', () => {
  for (const path of ['', '/:id', '/:id/reviews']) {
    test(`A guest may keep GET /products${path} and ask about it by its ETag`, async ({
      client,
      assert,
    }) => {
      const { id } = await aProduct()
      const url = `/api/v1/products${path.replace(':id', id)}?ids=${id}`
      const first = await client.get(url)

      const again = await client.get(url).header('If-None-Match', first.header('etag')!)

      assert.equal(first.header('cache-control'), 'public, max-age=0, s-maxage=1')
      assert.match(first.header('vary') ?? '', /Authorization/i)
      again.assertStatus(304)
    })
  }

  test('A product that was hidden is no longer confirmed', async ({ client }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const url = `/api/v1/products/${id}`
    const first = await client.get(url)
    await client
      .patch(url)
      .bearerToken(await ownerOf(store))
      .json({ isActive: false })

    const again = await client.get(url).header('If-None-Match', first.header('etag')!)

    again.assertStatus(404)
  })

  test('Nothing that a person is told is kept', async ({ client, assert }) => {
    const store = await aStore()
    const { id } = await aProduct({ store_id: store.id })
    const [owner, moderator] = [await ownerOf(store), await staff()]
    const asked: [string, string][] = [
      [`/api/v1/products/${id}/inventory`, owner],
      [`/api/v1/products?status=all&storeId=${store.id}`, owner],
      [`/api/v1/products/${id}`, owner],
      ['/api/v1/reviews?mine=true', await shopper()],
      ['/api/v1/reviews?status=pending', moderator],
    ]

    for (const [url, token] of asked) {
      const response = await client.get(url).bearerToken(token)
      response.assertStatus(200)
      assert.equal(response.header('cache-control'), 'no-store', url)
    }
  })

  test('Reviews say in which language they are told', async ({ client, assert }) => {
    const { id } = await aProduct()
    await aReview(id)

    const response = await client
      .get(`/api/v1/products/${id}/reviews`)
      .header('Accept-Language', 'ar')

    assert.equal(response.header('content-language'), 'ar')
    assert.match(response.header('vary') ?? '', /Accept-Language/i)
  })
})
