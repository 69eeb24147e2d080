import { test } from '@japa/runner'
import { post } from '#tests/support/calls'
import { orderStatuses } from '@marketplace/shared/contracts/orders'
import { aShopper } from '#tests/support/checkout'
import { storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel, parcelEvents } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

test.group('Another number for a parcel on its way', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('Staff and the store’s owner correct it by shipping again; the timeline says so', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    for (const person of [await orderStaff(), await fakes.ownerOf(shop)]) {
      const { id } = await aParcel({
        ...{ storeId: shop.storeId, trackingNumber: 'AM-1', carrier: 'Amana' },
      })

      const response = await post(client, `orders/${id}/ship`, person, { trackingNumber: 'AM-2' })

      response.assertStatus(200)
      const { carrier, trackingNumber, timeline } = response.body().data
      assert.deepEqual([carrier, trackingNumber], ['Amana', 'AM-2'])
      assert.containsSubset(timeline.at(-1), {
        ...{ type: 'parcel', to: 'tracking_changed', reason: 'AM-2' },
      })
      assert.equal((await storedOrder(id)).order.trackingNumber, 'AM-2')
    }
  })

  test('The same number, however it is written, changes nothing', async ({ client, assert }) => {
    const { id } = await aParcel({ trackingNumber: 'LX 482-915', carrier: 'Amana' })

    for (const trackingNumber of ['LX 482-915', 'lx482915']) {
      const body = { trackingNumber, carrier: 'CTM' }
      ;(await post(client, `orders/${id}/ship`, await orderStaff(), body)).assertStatus(200)
    }

    const { order } = await storedOrder(id)
    assert.deepEqual([order.trackingNumber, order.carrier], ['LX 482-915', 'Amana'])
    assert.isEmpty(await parcelEvents(id))
  })

  for (const status of orderStatuses.filter((one) => one !== 'shipped')) {
    test(`The panel corrects no number of an order that is ${status}`, async ({ assert }) => {
      const { id } = await aParcel({ status })
      const staff = new Visitor(await orderStaff())

      await staff.send(`/admin/orders/${id}/tracking`, { trackingNumber: 'AM-2' })

      assert.isString((await staff.told()).flash.error)
      const { order, status: now } = await storedOrder(id)
      assert.deepEqual([now, order.trackingNumber], [status, null])
    })
  }

  test('Shipping from a page that a colleague was faster than corrects nothing', async ({
    assert,
  }) => {
    const { id } = await aParcel({ status: 'confirmed' })
    const [first, late] = [new Visitor(await orderStaff('Salma')), new Visitor(await orderStaff())]
    await first.send(`/admin/orders/${id}/ship`, { trackingNumber: 'AM-1' })

    await late.send(`/admin/orders/${id}/ship`, { trackingNumber: 'AM-2' })

    assert.include((await late.told()).flash.error, 'Salma')
    assert.equal((await storedOrder(id)).order.trackingNumber, 'AM-1')
  })

  test('Its shopper corrects nothing', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const { id } = await aParcel({ userId: shopper.id, trackingNumber: 'AM-1' })

    const response = await post(client, `orders/${id}/ship`, shopper, { trackingNumber: 'AM-2' })

    response.assertStatus(403)
    assert.equal((await storedOrder(id)).order.trackingNumber, 'AM-1')
  })
})
