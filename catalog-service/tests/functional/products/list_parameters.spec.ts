import { test } from '@japa/runner'
import { aProduct } from '#tests/support/builders'

test.group('The parameters of a list', () => {
  const wrong: [string, string][] = [
    ['products?minPrice=200&maxPrice=100', 'maxPrice'],
    ['products?minPrice=100.01&maxPrice=100', 'maxPrice'],
    ['products?minRating=0x1', 'minRating'],
    ['products?minRating=4e0', 'minRating'],
    ['products?minRating=-1', 'minRating'],
    ['products?minRating[]=1', 'minRating'],
    ['products/:id/reviews?rating=0x1', 'rating'],
    ['products/:id/reviews?rating=1e0', 'rating'],
    ['products/:id/reviews?rating[]=1', 'rating'],
  ]
  for (const [query, field] of wrong) {
    test(`GET ${query} is 422 at ${field}`, async ({ client, assert }) => {
      const { id } = await aProduct()

      const response = await client.get(`/api/v1/${query.replace(':id', id)}`)

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, field)
    })
  }

  for (const query of ['minPrice=100&maxPrice=100', 'minRating=4.5', 'minRating=0']) {
    test(`GET products?${query} is answered`, async ({ client }) => {
      ;(await client.get(`/api/v1/products?${query}`)).assertStatus(200)
    })
  }
})
