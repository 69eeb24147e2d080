import { test } from '@japa/runner'
import { get } from '#tests/support/calls'
import { anOrder } from '#tests/support/orders'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'

test.group('What may be kept of a response', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('Nothing that a person is told of orders is kept', async ({ client, assert }) => {
    const shopper = await someone()
    const shop = fakes.aShop()
    const { id } = await anOrder({ userId: shopper.id, storeId: shop.storeId })

    for (const person of [shopper, await fakes.ownerOf(shop), await orderStaff()]) {
      for (const path of ['orders', `orders/${id}`, `orders/${id}/payments`]) {
        const response = await get(client, path, person)
        response.assertStatus(200)
        assert.equal(response.header('cache-control'), 'no-store', path)
      }
    }
  })

  test('Shipping rates are kept for a second for guests, and not at all for a person', async ({
    client,
    assert,
  }) => {
    const forGuest = await client.get('/api/v1/shipping-rates')
    const forPerson = await get(client, 'shipping-rates', await someone())

    assert.equal(forGuest.header('cache-control'), 'public, max-age=0, s-maxage=1')
    assert.isString(forGuest.header('etag'))
    assert.equal(forPerson.header('cache-control'), 'no-store')
  })

  for (const locale of ['fr', 'ar', 'en']) {
    test(`A failure is kept nowhere and says that it is told in ${locale}`, async ({
      client,
      assert,
    }) => {
      const response = await client
        .get('/api/v1/orders/M7K3-Q9F2')
        .bearerToken((await someone()).token)
        .header('Accept-Language', locale)

      response.assertStatus(404)
      assert.equal(response.header('cache-control'), 'no-store')
      assert.equal(response.header('content-language'), locale)
      assert.match(response.header('vary') ?? '', /Accept-Language/i)
    })
  }

  test('A 401 says how to sign in', async ({ client, assert }) => {
    const response = await client.get('/api/v1/orders')

    response.assertStatus(401)
    assert.equal(response.header('www-authenticate'), 'Bearer')
    assert.equal(response.header('cache-control'), 'no-store')
  })
})
