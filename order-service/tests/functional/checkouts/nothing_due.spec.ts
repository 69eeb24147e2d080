import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import ConfirmReservation from '#jobs/confirm_reservation'
import { aShopper, checkOut } from '#tests/support/checkout'
import { waiting, workOff } from '#tests/support/jobs'
import { storedOrder } from '#tests/support/orders'
import { Fakes } from '#tests/support/fakes'
import { paymentMethods } from '@marketplace/shared/contracts/payment_methods'

test.group('A checkout that costs nothing', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const paymentMethod of paymentMethods) {
    test(`An order of 0.00 by ${paymentMethod} is paid and confirmed by the system at once`, async ({
      client,
      assert,
    }) => {
      const shopper = await aShopper(fakes)
      const gift = fakes.catalog.sells(fakes.aShop(), { price: '0.00' })

      const items = [{ productId: gift.id, quantity: 1 }]
      const response = await checkOut(client, shopper, items, { body: { paymentMethod } })

      response.assertStatus(201)
      const { data } = response.body()
      assert.notProperty(data, 'transfer')
      assert.containsSubset(data.orders, [
        { status: 'confirmed', paymentStatus: 'paid', amountDue: '0.00', payments: [] },
      ])
      const { order, payments, events } = await storedOrder(data.orders[0].id)
      assert.deepEqual([order.status, order.paymentStatus], ['confirmed', 'paid'])
      assert.isEmpty(payments)
      assert.deepEqual(events, [
        ['placed', null, 'pending'],
        ['moved', 'pending', 'confirmed'],
      ])
      assert.equal(order.events[1].actorRole, 'system')
      assert.lengthOf(await waiting(ConfirmReservation, data.id), 1)
    })
  }

  test('A gift beside a paid order of another store is confirmed alone', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const gift = fakes.catalog.sells(fakes.aShop(), { price: '0.00' })
    const lamp = fakes.catalog.sells(fakes.aShop(), { price: '80.00' })

    const items = [lamp, gift].map(({ id }) => ({ productId: id, quantity: 1 }))
    const response = await checkOut(client, shopper, items)

    const [paid, free] = response.body().data.orders
    assert.containsSubset(paid, { status: 'pending', payments: [{ amount: '80.00' }] })
    assert.containsSubset(free, { status: 'confirmed', payments: [] })
  })

  test('An order of 0.00 whose stock is lost is cancelled by the system', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const gift = fakes.catalog.sells(fakes.aShop(), { price: '0.00', quantity: 1 })
    const response = await checkOut(client, shopper, [{ productId: gift.id, quantity: 1 }])
    const { id, orders } = response.body().data
    fakes.catalog.expire(id)
    gift.quantity = 0

    await workOff(id)

    const { order } = await storedOrder(orders[0].id)
    assert.equal(order.status, 'cancelled')
    assert.equal(order.events.at(-1)!.reason, 'stock_lost')
  })

  test('The database refuses a pending payment of 0.00', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const lamp = fakes.catalog.sells(fakes.aShop())
    const response = await checkOut(client, shopper, [{ productId: lamp.id, quantity: 1 }])
    const [{ id }] = response.body().data.orders

    const payment = { order_id: id, amount: '0.00', payment_method: 'cod' }

    await assert.rejects(
      () => db.table('payments').insert(payment),
      /payments_pending_of_something/
    )
  })
})
