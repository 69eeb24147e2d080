import { test } from '@japa/runner'
import { post } from '#tests/support/calls'
import { aShopper, checkOut } from '#tests/support/checkout'
import { workOff } from '#tests/support/jobs'
import { storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('A city that is not in the list', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  const anUnknown = (more: object = {}) =>
    aParcel({
      ...{ status: 'confirmed', cityKnown: false, address: { city: 'Casanegra' } },
      ...more,
    })
  const cityPath = (id: string) => `/admin/orders/${id}/city`

  test('An order with it ships for nobody until staff have chosen the city', async ({
    client,
    assert,
  }) => {
    const { id } = await anUnknown()
    const staff = await orderStaff()

    const refused = await post(client, `orders/${id}/ship`, staff)

    refused.assertStatus(409)
    assert.equal(refused.body().code, 'invalid_transition')
    assert.include(refused.body().detail, 'Casanegra')

    const visitor = new Visitor(staff)
    await visitor.send(cityPath(id), { city: 'Casablanca', seenCity: 'Casanegra' })

    assert.equal((await visitor.told()).flash.success, 'orders.flash.cityAccepted')
    const { order, events } = await storedOrder(id)
    assert.containsSubset(order.shippingAddress, { city: 'Casablanca', state: 'MA-06' })
    assert.isTrue(order.cityKnown)
    assert.deepEqual(events.at(-1), ['note', null, null])
    assert.equal(order.events.at(-1)!.reason, 'Casanegra → Casablanca')
    ;(await post(client, `orders/${id}/ship`, staff)).assertStatus(200)
  })

  test('The order says that it cannot ship', async ({ client, assert }) => {
    const { id } = await anUnknown()
    const { token } = await orderStaff()

    const response = await client.get(`/api/v1/orders/${id}`).bearerToken(token)

    assert.isFalse(response.body().data.can.ship)
  })

  test('Staff accept it as it was typed, once however often it is sent', async ({ assert }) => {
    const { id } = await anUnknown()
    const staff = new Visitor(await orderStaff())

    for (let times = 0; times < 2; times++) {
      await staff.send(cityPath(id), { seenCity: 'Casanegra' })
    }

    const { order, events } = await storedOrder(id)
    assert.deepEqual([order.shippingAddress.city, order.cityKnown], ['Casanegra', true])
    assert.lengthOf(
      events.filter(([type]) => type === 'note'),
      1
    )
  })

  const refused: [string, object, string][] = [
    [
      'A city that is not in the list is not chosen',
      { city: 'Gotham', seenCity: 'Casanegra' },
      'errors',
    ],
    ['A city that changed since the page was read is not accepted', { seenCity: 'Safi' }, 'flash'],
  ]
  for (const [title, body, where] of refused) {
    test(title, async ({ assert }) => {
      const { id } = await anUnknown()
      const staff = new Visitor(await orderStaff())

      await staff.send(cityPath(id), body)

      const told = await staff.told()
      assert.isNotEmpty(where === 'errors' ? told.errors : told.flash.error)
      assert.isFalse((await storedOrder(id)).order.cityKnown)
    })
  }

  test('A parcel that has left, and the owner of the store, accept nothing', async ({ assert }) => {
    const shop = fakes.aShop()
    const shipped = await anUnknown({ status: 'shipped' })
    const own = await anUnknown({ storeId: shop.storeId })
    const staff = new Visitor(await orderStaff())
    const owner = new Visitor(await fakes.ownerOf(shop))

    await staff.send(cityPath(shipped.id), { seenCity: 'Casanegra' })
    await owner.send(cityPath(own.id), { seenCity: 'Casanegra' })

    assert.isString((await staff.told()).flash.error)
    assert.isString((await owner.told()).flash.error)
    for (const { id } of [shipped, own]) assert.isFalse((await storedOrder(id)).order.cityKnown)
  })

  for (const [typed, known] of [
    ['casa', 'Casablanca'],
    ['الدارالبيضاء', 'Casablanca'],
    ['Marrakesh', 'Marrakech'],
    ['Tangier', 'Tanger'],
  ] as const) {
    test(`A checkout for “${typed}” is for ${known} and ships`, async ({ client, assert }) => {
      const shop = fakes.aShop()
      const product = fakes.catalog.sells(shop, { quantity: 5 })
      const shopper = await aShopper(fakes)
      shopper.addressId = fakes.storefront.knows(shopper.id, { city: typed })

      const response = await checkOut(client, shopper, [{ productId: product.id, quantity: 1 }])

      const [{ id, checkoutId, shippingAddress }] = response.body().data.orders
      assert.equal(shippingAddress.city, known)
      await workOff(checkoutId)
      const staff = await orderStaff()
      await post(client, `orders/${id}/confirm`, staff)
      ;(await post(client, `orders/${id}/ship`, staff)).assertStatus(200)
    })
  }
})
