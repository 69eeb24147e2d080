import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes } from '#tests/support/fakes'

test.group('What the desk needs of a checkout', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('An order keeps the choice to open the parcel, the buyer’s language and phone, and what its label collects', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop(), { price: '120.00' })
    const items = [{ productId: product.id, quantity: 2 }]

    const response = await checkOut(client, shopper, items, { body: { mayOpenParcel: true } })

    const [order] = response.body().data.orders
    assert.containsSubset(order, { mayOpenParcel: true, amountToCollect: '240.00' })
    const row = await db.from('orders').where('id', order.id).first()
    assert.containsSubset(row, {
      may_open_parcel: true,
      city_known: true,
      contact_count: 0,
      next_contact_at: null,
    })
    assert.include(['fr', 'ar', 'en'], row.locale)
    assert.equal(row.phone_key, order.shippingAddress.phone.slice(-9))
  })

  test('A parcel stays closed unless the buyer chose otherwise, and a transfer leaves nothing to collect', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: product.id, quantity: 1 }]

    const response = await checkOut(client, shopper, items, {
      body: { paymentMethod: 'bank_transfer' },
    })

    const [order] = response.body().data.orders
    assert.containsSubset(order, { mayOpenParcel: false, amountToCollect: '0.00' })
  })

  test('A choice that is no yes or no is refused', async ({ client }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: product.id, quantity: 1 }]

    const response = await checkOut(client, shopper, items, {
      body: { mayOpenParcel: 'yes' },
    })

    response.assertStatus(422)
    response.assertBodyContains({ errors: [{ field: 'mayOpenParcel' }] })
  })
})
