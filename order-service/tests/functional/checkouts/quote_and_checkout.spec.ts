import { test } from '@japa/runner'
import Order from '#models/order'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'
import { forgetRates, givenARate } from '#tests/support/rates'

test.group('A quote and its checkout', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    const restore = fakes.install()
    return async () => {
      restore()
      await forgetRates()
    }
  })

  const amountsOf = (share: any) => [share.storeId, share.shippingFee, share.totalAmount]

  const places = {
    'a city with its own rate': { city: 'casablanca', state: 'MA-06' },
    'the rest of its region': { city: 'Mohammédia', state: 'MA-06' },
    'a region with free delivery': { city: 'Rabat', state: 'MA-04' },
    'a region without a rate': { city: 'Dakhla', state: 'MA-12' },
  }
  for (const [where, place] of Object.entries(places)) {
    test(`They agree to the dirham on delivery to ${where}`, async ({ client, assert }) => {
      const [salma, lamali] = [fakes.aShop(), fakes.aShop()]
      await givenARate({ region: 'MA-06', fee: '39.90', minDays: 3, maxDays: 6 })
      await givenARate({
        region: 'MA-06',
        city: 'Casablanca',
        fee: '20.00',
        minDays: 1,
        maxDays: 2,
      })
      await givenARate({ region: 'MA-06', fee: '12.50', storeId: lamali.storeId })
      await givenARate({ region: 'MA-04', fee: '45.00', freeFrom: '300.00' })
      const items = [
        { productId: fakes.catalog.sells(salma, { price: '120.10' }).id, quantity: 3 },
        { productId: fakes.catalog.sells(lamali, { price: '89.99' }).id, quantity: 1 },
      ]
      const shopper = await aShopper(fakes)
      const addressId = fakes.storefront.knows(shopper.id, place)

      const asked = { items, region: place.state, city: place.city }
      const quote = await client.post('/api/v1/checkouts/quote').json(asked)
      const checkout = await checkOut(client, { ...shopper, addressId }, items)

      quote.assertStatus(200)
      checkout.assertStatus(201)
      const [quoted, bought] = [quote.body().data, checkout.body().data]
      assert.deepEqual(bought.orders.map(amountsOf), quoted.stores.map(amountsOf))
      assert.equal(bought.totalAmount, quoted.totalAmount)
      assert.deepEqual(
        bought.orders.map(({ deliveryDays }: any) => deliveryDays),
        quoted.stores.map(({ deliveryDays }: any) => deliveryDays)
      )
    })
  }

  test('A city without its region is quoted as in its region', async ({ client, assert }) => {
    const shop = fakes.aShop()
    await givenARate({ region: 'MA-06', fee: '39.90' })
    const items = [{ productId: fakes.catalog.sells(shop, { price: '120.10' }).id, quantity: 1 }]

    const quote = await client.post('/api/v1/checkouts/quote').json({ items, city: 'كازا' })

    quote.assertStatus(200)
    assert.equal(quote.body().data.stores[0].shippingFee, '39.90')
  })

  test('A quote names the fee, the days and the amount from which delivery is free', async ({
    client,
    assert,
  }) => {
    await givenARate({ region: 'MA-04', fee: '45.00', freeFrom: '300.00', minDays: 2, maxDays: 5 })
    const { id } = fakes.catalog.sells(fakes.aShop(), { price: '100.00' })

    const items = [{ productId: id, quantity: 1 }]
    const response = await client.post('/api/v1/checkouts/quote').json({ items, region: 'MA-04' })

    assert.containsSubset(response.body().data.stores, [
      {
        itemsAmount: '100.00',
        shippingFee: '45.00',
        totalAmount: '145.00',
        freeFrom: '300.00',
        deliveryDays: { min: 2, max: 5 },
      },
    ])
  })

  test('A rate that changes later changes no order', async ({ client, assert }) => {
    await givenARate({ region: 'MA-06', fee: '39.90', minDays: 3, maxDays: 6 })
    const { id } = fakes.catalog.sells(fakes.aShop(), { price: '100.00' })
    const shopper = await aShopper(fakes)
    await checkOut(client, shopper, [{ productId: id, quantity: 1 }])

    await forgetRates()
    await givenARate({ region: 'MA-06', fee: '99.00', minDays: 9, maxDays: 9 })

    const order = await Order.findByOrFail('user_id', shopper.id)
    assert.deepEqual([order.shippingFee, order.totalAmount], ['39.90', '139.90'])
    assert.deepEqual([order.deliveryMinDays, order.deliveryMaxDays], [3, 6])
  })
})
