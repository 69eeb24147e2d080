import { test } from '@japa/runner'
import { parcelActions } from '#domain/parcels'
import { orderStatuses } from '@marketplace/shared/contracts/orders'
import { storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aParcel, parcelEvents } from '#tests/support/parcels'
import { Fakes, orderStaff } from '#tests/support/fakes'

const address = {
  street: '12, avenue Allal Ben Abdellah',
  city: 'Fez',
  state: 'MA-03',
  phone: '0661248711',
}

test.group('What is done about a parcel that is held up', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  const act = (visitor: Visitor, id: string, body: object) =>
    visitor.send(`/admin/orders/${id}/parcel`, { seenEvents: 1, ...body })

  const leaves = { call_again: 'unreachable', take_back: 'unreachable', redeliver: null } as const
  for (const [action, problem] of Object.entries(leaves)) {
    test(`“${action}” is noted and leaves the problem ${problem ?? 'behind'}; the order stays shipped`, async ({
      assert,
    }) => {
      const { id } = await aParcel({ problem: 'unreachable' })
      const staff = new Visitor(await orderStaff())

      await act(staff, id, { action, note: 'Demain matin' })

      assert.equal((await staff.told()).flash.success, `orders.flash.parcel.${action}`)
      const { order, status, payments } = await storedOrder(id)
      assert.deepEqual([status, order.parcelProblem], ['shipped', problem])
      assert.equal(payments[0]!.status, 'pending')
      const [, done] = await parcelEvents(id)
      assert.deepEqual(done, { to: action, reason: 'Demain matin', role: 'staff' })
    })
  }

  test('A new address replaces the old one, its city known by any spelling; name and fee stay', async ({
    assert,
  }) => {
    const before = await aParcel({ problem: 'wrong_address' })
    const staff = new Visitor(await orderStaff())

    await act(staff, before.id, { action: 'change_address', address })

    const { order } = await storedOrder(before.id)
    assert.containsSubset(order.shippingAddress, {
      ...{ street: address.street, city: 'Fès', state: 'MA-03', phone: '+212661248711' },
      ...{ recipientName: before.shippingAddress.recipientName, landmark: null },
    })
    assert.deepEqual(
      [order.parcelProblem, order.cityKnown, order.shippingFee, order.totalAmount],
      [null, true, before.shippingFee, before.totalAmount]
    )
  })

  test('A new address that is missing or half is refused and changes nothing', async ({
    assert,
  }) => {
    for (const wrong of [undefined, { ...address, phone: '0522' }, { city: 'Fez' }]) {
      const { id, shippingAddress } = await aParcel({ problem: 'wrong_address' })
      const staff = new Visitor(await orderStaff())

      await act(staff, id, { action: 'change_address', address: wrong })

      assert.isNotEmpty((await staff.told()).errors)
      assert.deepEqual((await storedOrder(id)).order.shippingAddress, shippingAddress)
      assert.lengthOf(await parcelEvents(id), 1)
    }
  })

  for (const status of orderStatuses.filter((one) => one !== 'shipped')) {
    test(`Nothing is done about the parcel of an order that is ${status}`, async ({ assert }) => {
      const { id } = await aParcel({ status })
      for (const action of parcelActions) {
        const staff = new Visitor(await orderStaff())

        await act(staff, id, { action, address, seenEvents: 0 })

        assert.isString((await staff.told()).flash.error, action)
      }
      assert.isEmpty(await parcelEvents(id))
    })
  }

  test('Nothing is done about a parcel that nothing holds up', async ({ assert }) => {
    const { id } = await aParcel()
    const staff = new Visitor(await orderStaff())

    await act(staff, id, { action: 'redeliver', seenEvents: 0 })

    assert.include((await staff.told()).flash.error, 'colis')
    assert.isEmpty(await parcelEvents(id))
  })

  test('The owner of the store does none of it', async ({ assert }) => {
    const shop = fakes.aShop()
    const { id } = await aParcel({ storeId: shop.storeId, problem: 'refused' })
    for (const action of parcelActions) {
      const owner = new Visitor(await fakes.ownerOf(shop))

      await act(owner, id, { action, address })

      assert.isString((await owner.told()).flash.error, action)
    }
    assert.lengthOf(await parcelEvents(id), 1)
  })

  test('A page that did not see the last event is told who was faster', async ({ assert }) => {
    const { id } = await aParcel({ problem: 'unreachable' })
    await act(new Visitor(await orderStaff('Salma')), id, { action: 'call_again' })
    const late = new Visitor(await orderStaff('Karim'))

    await act(late, id, { action: 'take_back' })

    assert.include((await late.told()).flash.error, 'Salma')
    assert.deepEqual(
      (await parcelEvents(id)).map(({ to }) => to),
      ['unreachable', 'call_again']
    )
  })

  test('An action that is sent twice counts once, and both are told that it is done', async ({
    assert,
  }) => {
    const { id } = await aParcel({ problem: 'unreachable' })
    const staff = await orderStaff()

    for (let times = 0; times < 2; times++) {
      const visitor = new Visitor(staff)
      await act(visitor, id, { action: 'redeliver' })
      assert.equal((await visitor.told()).flash.success, 'orders.flash.parcel.redeliver')
    }

    assert.lengthOf(await parcelEvents(id), 2)
  })

  test('It meets a cancel: the order ends cancelled, and nothing is done about its parcel afterwards', async ({
    assert,
  }) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await aParcel({ problem: 'refused' })
      const [one, two] = [new Visitor(await orderStaff()), new Visitor(await orderStaff())]

      await Promise.all([
        one.send(`/admin/orders/${id}/cancel`, { reason: 'Refusé', restock: true }),
        act(two, id, { action: 'redeliver' }),
      ])

      const { status, events } = await storedOrder(id)
      assert.equal(status, 'cancelled')
      assert.deepEqual(events.at(-1), ['moved', 'shipped', 'cancelled'])
    }
  })
})
