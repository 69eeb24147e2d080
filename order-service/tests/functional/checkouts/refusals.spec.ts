import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Order from '#models/order'
import ReleaseReservation from '#jobs/release_reservation'
import { aShopper, checkOut, type Shopper } from '#tests/support/checkout'
import { waiting } from '#tests/support/jobs'
import { someone, Fakes } from '#tests/support/fakes'

test.group('A checkout that is refused', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  /** Nothing was written, the key is free, and what may be held will be let go. */
  async function leavesNothing(assert: any, { id }: Shopper) {
    assert.lengthOf(await Order.query().where('user_id', id), 0)
    const key = await db.from('idempotency_keys').where('user_id', id).first()
    assert.equal(key.status, 'free')
    assert.lengthOf(await waiting(ReleaseReservation, key.checkout_id), 1)
  }

  test('for want of stock names the lines, as they were sent', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const plenty = fakes.catalog.sells(fakes.aShop())
    const scarce = fakes.catalog.sells(fakes.aShop(), { quantity: 3 })
    const response = await checkOut(client, shopper, [
      { productId: plenty.id, quantity: 1 },
      { productId: scarce.id, quantity: 2 },
      { productId: plenty.id, quantity: 1 },
      { productId: scarce.id, quantity: 2 },
    ])
    response.assertStatus(409)
    assert.equal(response.body().code, 'out_of_stock')
    assert.deepEqual(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['items.1', 'out_of_stock'],
        ['items.3', 'out_of_stock'],
      ]
    )
    assert.equal(plenty.reserved, 0)
    await leavesNothing(assert, shopper)
  })

  test('for a product that is not offered says which', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const offered = fakes.catalog.sells(fakes.aShop())
    const closed = fakes.catalog.sells(fakes.aShop(), { isAvailable: false })
    const response = await checkOut(client, shopper, [
      { productId: offered.id, quantity: 1 },
      { productId: closed.id, quantity: 1 },
      { productId: randomUUID(), quantity: 1 },
    ])
    response.assertStatus(422)
    assert.deepEqual(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['items.1.productId', 'unavailable'],
        ['items.2.productId', 'unavailable'],
      ]
    )
    await leavesNothing(assert, shopper)
  })

  test('A checkout of a store that pauses is refused with the rule paused, and holds nothing', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const offered = fakes.catalog.sells(fakes.aShop())
    const paused = fakes.catalog.sells(fakes.aShop(), { isPaused: true })

    const response = await checkOut(client, shopper, [
      { productId: offered.id, quantity: 1 },
      { productId: paused.id, quantity: 1 },
      { productId: randomUUID(), quantity: 1 },
    ])

    response.assertStatus(422)
    assert.deepEqual(
      response.body().errors.map(({ field, rule }: any) => [field, rule]),
      [
        ['items.1.productId', 'paused'],
        ['items.2.productId', 'unavailable'],
      ]
    )
    assert.equal(offered.reserved, 0)
    await leavesNothing(assert, shopper)
  })

  test('for a price that has changed says the price', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const kept = fakes.catalog.sells(fakes.aShop(), { price: '100.00' })
    const raised = fakes.catalog.sells(fakes.aShop(), { price: '130.00' })
    const items = [
      { productId: kept.id, quantity: 1, expectedPrice: '100' },
      { productId: raised.id, quantity: 1, expectedPrice: '120.00' },
    ]
    const response = await checkOut(client, shopper, items).header('accept-language', 'en')
    response.assertStatus(409)
    assert.equal(response.body().code, 'conflict')
    assert.deepEqual(response.body().errors, [
      { field: 'items.1', rule: 'price_changed', message: 'The price has changed: 130.00 MAD.' },
    ])
    await leavesNothing(assert, shopper)
  })

  test('for an address that is unknown or somebody else’s', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const neighbour = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop())
    for (const addressId of [randomUUID(), neighbour.addressId]) {
      const items = [{ productId: id, quantity: 1 }]
      const response = await checkOut(client, { ...shopper, addressId }, items)
      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'shippingAddressId')
    }
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 0)
  })

  test('beyond 50 orders that wait for confirmation', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const shops = Array.from({ length: 49 }, () => fakes.aShop())
    const items = shops.map((shop) => ({ productId: fakes.catalog.sells(shop).id, quantity: 1 }))
    ;(await checkOut(client, shopper, items)).assertStatus(201)
    const two = await checkOut(client, shopper, items.slice(0, 2))
    two.assertStatus(409)
    assert.equal(two.body().code, 'conflict')
    assert.include(two.body().detail, '50')
    const held = Array.from({ length: 4 }, () => fakes.catalog.faults.hold('reserve', 'after'))
    const tries = held.map(() => checkOut(client, shopper, items.slice(0, 1)).then((one) => one))
    await Promise.all(held.map(({ come }) => come))
    for (const { letGo } of held) letGo()
    const atOnce = await Promise.all(tries)
    const statuses = atOnce.map((answer) => answer.status()).sort()
    assert.deepEqual(statuses, [201, 409, 409, 409])
    assert.lengthOf(await Order.query().where('user_id', shopper.id), 50)
  })

  test('with sums that no amount can hold', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const gold = fakes.catalog.sells(fakes.aShop(), { price: '9999999999.99', quantity: 999 })
    const response = await checkOut(client, shopper, [{ productId: gold.id, quantity: 2 }])
    response.assertStatus(422)
    await leavesNothing(assert, shopper)
  })

  test('without a person, and before anything is asked', async ({ client, assert }) => {
    const { addressId } = await aShopper(fakes)
    const { id } = fakes.catalog.sells(fakes.aShop())
    const stranger = { ...(await someone()), addressId, token: 'nonsense' }
    const response = await checkOut(client, stranger, [{ productId: id, quantity: 1 }])
    response.assertStatus(401)
    const guest = await client.post('/api/v1/checkouts').json({})
    guest.assertStatus(401)
    assert.isUndefined(fakes.catalog.faults.calls.reserve)
  })
})
