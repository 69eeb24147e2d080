import { test } from '@japa/runner'
import Product from '#models/product'
import { aProduct, aReview } from '#tests/support/builders'
import { shopper, staff } from '#tests/support/people'

const invisible = ['\u200b', '\u2060', '\u3164', '\u2800', '\u00ad', '\u{e0041}', '\ufe0f']

test.group('Texts as people type them', () => {
  for (const field of ['name', 'nameAr', 'sku'] as const) {
    test(`A ${field} of nothing but invisible characters is 422`, async ({ client, assert }) => {
      const { id } = await aProduct()
      const token = await staff()
      for (const text of invisible) {
        const response = await client
          .patch(`/api/v1/products/${id}`)
          .bearerToken(token)
          .json({ [field]: text })
        response.assertStatus(422)
        assert.equal(response.body().errors[0].field, field)
      }
      assert.equal((await Product.findOrFail(id)).version, 1)
    })

    test(`A ${field} with a control character or a bidi override is 422`, async ({
      client,
      assert,
    }) => {
      const { id } = await aProduct()
      const token = await staff()
      for (const text of ['a\nb', 'a\r\nb', 'a\u0007', 'a\u001bb', 'a\u202eb']) {
        const response = await client
          .patch(`/api/v1/products/${id}`)
          .bearerToken(token)
          .json({ [field]: text })
        response.assertStatus(422)
        assert.equal(response.body().errors[0].field, field)
      }
    })
  }

  test('A name is kept composed', async ({ client, assert }) => {
    const { id } = await aProduct()

    await client
      .patch(`/api/v1/products/${id}`)
      .bearerToken(await staff())
      .json({ name: 'The\u0301ie\u0300re' })

    assert.equal((await Product.findOrFail(id)).name, 'Théière')
  })

  test('A description keeps its lines', async ({ client, assert }) => {
    const { id } = await aProduct()

    await client
      .patch(`/api/v1/products/${id}`)
      .bearerToken(await staff())
      .json({ description: 'Une ligne.\nUne autre.' })

    assert.equal((await Product.findOrFail(id)).description, 'Une ligne.\nUne autre.')
  })

  test('A review with a bidi override is 422', async ({ client, assert }) => {
    const { id: productId } = await aProduct()
    const { id, userId } = await aReview(productId)

    const response = await client
      .patch(`/api/v1/reviews/${id}`)
      .bearerToken(await shopper({ id: userId }))
      .json({ comment: 'a\u202eb' })

    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'comment')
  })

  test('An unknown choice is answered with the choices there are', async ({ client, assert }) => {
    const response = await client
      .get('/api/v1/products?sort=cheapest')
      .header('Accept-Language', 'en')

    response.assertStatus(422)
    assert.include(response.body().errors[0].message, 'relevance, newest, price, -price, rating')
  })
})
