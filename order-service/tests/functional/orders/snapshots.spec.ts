import { test } from '@japa/runner'
import { get, post } from '#tests/support/calls'
import { aShopper, checkOut } from '#tests/support/checkout'
import { Fakes, orderStaff } from '#tests/support/fakes'
import { workOff } from '#tests/support/jobs'
import { storedOrder } from '#tests/support/orders'

test.group('An order after others have changed', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('An order keeps name, sku, price, store and address as they were bought', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const shop = fakes.aShop('Dar Salma')
    const product = fakes.catalog.sells(shop, { name: 'Panier', sku: 'P-1', price: '120.00' })
    const items = [{ productId: product.id, quantity: 1 }]
    const bought = (await checkOut(client, shopper, items)).body().data.orders[0]

    Object.assign(product, { name: 'Corbeille', sku: 'C-9', price: '999.00', storeName: 'Autre' })
    fakes.storefront.forgets(shopper.addressId)
    const response = await get(client, `orders/${bought.id}`, shopper)

    const { timeline, ...order } = response.body().data
    assert.deepEqual(order, bought)
    assert.lengthOf(timeline, 1)
  })

  test('Open orders of a store that has closed go on to delivery', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const shop = fakes.aShop()
    const product = fakes.catalog.sells(shop)
    const items = [{ productId: product.id, quantity: 1 }]
    const { id, orders } = (await checkOut(client, shopper, items)).body().data

    product.isAvailable = false
    await workOff(id)
    const staff = await orderStaff()
    for (const verb of ['confirm', 'ship', 'deliver']) {
      ;(await post(client, `orders/${orders[0].id}/${verb}`, staff)).assertStatus(200)
      await workOff(id)
    }

    const { status, order } = await storedOrder(orders[0].id)
    assert.equal(status, 'delivered')
    assert.equal(order.paymentStatus, 'paid')
    assert.deepEqual(fakes.catalog.statesOf(id), ['committed'])
    const again = await checkOut(client, shopper, items)
    again.assertStatus(422)
  })
})
