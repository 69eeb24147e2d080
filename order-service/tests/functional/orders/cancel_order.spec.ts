import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import ReleaseReservation from '#jobs/release_reservation'
import ReturnStock from '#jobs/return_stock'
import { get, post } from '#tests/support/calls'
import { aShopper, checkOut } from '#tests/support/checkout'
import { waiting, workOff } from '#tests/support/jobs'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

test.group('Cancelling an order', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('gives that order’s stock back, and leaves the rest of the checkout held', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const [kept, dropped] = [fakes.aShop(), fakes.aShop()].map((shop) => fakes.catalog.sells(shop))
    const items = [kept, dropped].map(({ id }) => ({ productId: id, quantity: 2 }))
    const checkout = (await checkOut(client, shopper, items)).body().data
    await workOff(checkout.id)
    const order = checkout.orders[1]
    const response = await post(client, `orders/${order.id}/cancel`, shopper, {
      reason: 'Trop tard',
    })
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      status: 'cancelled',
      amountDue: '0.00',
      can: { cancel: false },
    })
    assert.deepEqual(await waiting(ReleaseReservation, checkout.id), [
      { checkoutId: checkout.id, orderId: order.id, productIds: [dropped.id] },
    ])
    await workOff(checkout.id)
    assert.deepEqual([kept.reserved, dropped.reserved], [2, 0])
    const { events, payments } = await storedOrder(order.id)
    assert.deepEqual(events.at(-1), ['moved', 'pending', 'cancelled'])
    assert.equal(payments[0].status, 'failed')
  })

  test('again changes nothing and writes no event', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ payments: [{ status: 'completed' }] })
    await post(client, `orders/${id}/cancel`, staff, { reason: 'Unreachable' })
    const before = await storedOrder(id)
    const again = await post(client, `orders/${id}/cancel`, staff, { reason: 'x', refund: true })
    again.assertStatus(200)
    const after = await storedOrder(id)
    assert.deepEqual(after.events, before.events)
    assert.deepEqual(after.payments, before.payments)
    assert.equal(again.body().data.amountOwed, '100.00')
  })

  test('refunds what was paid where order staff ask for it', async ({ client, assert }) => {
    const payments = [
      { amount: '60.00', status: 'completed', refundedAmount: '10.00' },
      { amount: '40.00' },
    ] as const
    const { id } = await anOrder({ status: 'confirmed', payments: [...payments] })
    const staff = await orderStaff()
    const body = { reason: 'Broken in the store', refund: true }
    const response = await post(client, `orders/${id}/cancel`, staff, body)
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      amountPaid: '0.00',
      amountOwed: '0.00',
      paymentStatus: 'refunded',
    })
    const stored = await storedOrder(id)
    assert.containsSubset(stored.payments, [
      { amount: '60.00', status: 'refunded', refundedAmount: '60.00' },
      { amount: '40.00', status: 'failed' },
    ])
    const refund = response.body().data.timeline.at(-1)
    assert.containsSubset(refund, { type: 'refund', amount: '50.00', reason: body.reason })
  })

  test('without a refund leaves the money owed', async ({ client, assert }) => {
    const { id } = await anOrder({ payments: [{ status: 'completed' }] })
    const response = await post(client, `orders/${id}/cancel`, await orderStaff(), { reason: 'x' })
    assert.containsSubset(response.body().data, { amountPaid: '100.00', amountOwed: '100.00' })
  })

  test('with a refund is nothing for owners and shoppers', async ({ client, assert }) => {
    const shop = fakes.aShop()
    const [owner, shopper] = [await fakes.ownerOf(shop), await aShopper(fakes)]
    const { id } = await anOrder({ storeId: shop.storeId, userId: shopper.id })
    for (const person of [owner, shopper]) {
      const body = { reason: 'x', refund: true }
      const response = await post(client, `orders/${id}/cancel`, person, body)
      response.assertStatus(403)
    }
    assert.equal((await storedOrder(id)).status, 'pending')
  })

  test('a refused parcel goes back to stock where that is chosen', async ({ client, assert }) => {
    for (const restock of [true, false, undefined]) {
      const productIds = [randomUUID(), randomUUID()].sort()
      const { id, checkoutId } = await anOrder({ status: 'shipped', productIds })
      const body = { reason: 'Refused at the door', restock }
      const response = await post(client, `orders/${id}/cancel`, await orderStaff(), body)
      response.assertStatus(200)
      assert.equal(response.body().data.timeline.at(-1).restocked, restock === true)
      const expected = restock ? [{ checkoutId, orderId: id, productIds }] : []
      assert.deepEqual(await waiting(ReturnStock, checkoutId), expected)
      assert.lengthOf(await waiting(ReleaseReservation, checkoutId), 0)
    }
  })

  test('a parcel that had left is given up, in the timeline before the order ends', async ({
    client,
    assert,
  }) => {
    const { id } = await anOrder({ status: 'shipped', parcelProblem: 'refused' })
    const staff = await orderStaff()

    await post(client, `orders/${id}/cancel`, staff, { reason: 'Refused at the door' })
    await post(client, `orders/${id}/cancel`, staff, { reason: 'Refused at the door' })

    const { events } = await storedOrder(id)
    assert.deepEqual(events.slice(1), [
      ['parcel', null, 'given_up'],
      ['moved', 'shipped', 'cancelled'],
    ])
  })

  test('an order that had not left gives no parcel up', async ({ client, assert }) => {
    const { id } = await anOrder({ status: 'confirmed' })

    await post(client, `orders/${id}/cancel`, await orderStaff(), { reason: 'x' })

    const { events } = await storedOrder(id)
    assert.notInclude(
      events.map(([type]) => type),
      'parcel'
    )
  })

  test('wants a reason', async ({ client, assert }) => {
    const { id } = await anOrder()
    const staff = await orderStaff()
    for (const body of [{}, { reason: '   ' }, { reason: 'x', refund: 'yes' }, { reason: 7 }]) {
      const response = await post(client, `orders/${id}/cancel`, staff, body)
      response.assertStatus(422)
    }
    assert.equal((await storedOrder(id)).status, 'pending')
    const shown = await get(client, `orders/${id}`, staff)
    assert.lengthOf(shown.body().data.timeline, 1)
  })
})
