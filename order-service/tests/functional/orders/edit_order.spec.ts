import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { DateTime } from 'luxon'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, someone, Fakes, type Someone } from '#tests/support/fakes'
import { orderStatuses, type OrderStatus } from '@marketplace/shared/contracts/orders'

const told = {
  recipientName: 'Zineb Alaoui',
  phone: '06 21 53 94 08',
  street: '4, rue des Tanneurs',
  city: 'Rabat',
  state: 'MA-04',
}

function patch(client: ApiClient, id: string, { token }: Someone, body: object) {
  return client.patch(`/api/v1/orders/${id}`).bearerToken(token).json(body)
}

const forbidden = (status: number) =>
  Object.fromEntries(orderStatuses.map((each) => [each, status])) as Record<OrderStatus, number>

const expected: Record<'shopper' | 'owner' | 'staff', Record<OrderStatus, number>> = {
  shopper: forbidden(403),
  owner: forbidden(403),
  staff: { ...forbidden(409), pending: 200 },
}

test.group('Corrections of an order during a call', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const role of ['shopper', 'owner', 'staff'] as const) {
    for (const status of orderStatuses) {
      test(`${role} corrects a ${status} order: ${expected[role][status]}`, async ({
        client,
        assert,
      }) => {
        const shop = fakes.aShop()
        const people = {
          shopper: await someone(),
          owner: await fakes.ownerOf(shop),
          staff: await orderStaff(),
        }
        const payments: NewOrder['payments'] =
          status === 'delivered' ? [{ status: 'completed' }] : [{}]
        const order = await anOrder({
          ...{ userId: people.shopper.id, storeId: shop.storeId, status, payments },
        })
        const before = await storedOrder(order.id)

        const response = await patch(client, order.id, people[role], { shippingAddress: told })

        response.assertStatus(expected[role][status])
        const after = await storedOrder(order.id)
        if (response.status() === 200) assert.equal(after.order.shippingAddress.city, 'Rabat')
        else assert.deepEqual(after.order.toJSON(), before.order.toJSON())
      })
    }
  }

  test('The address changes, the fee stays, and the timeline tells what changed', async ({
    client,
    assert,
  }) => {
    const { id } = await anOrder()
    const before = await storedOrder(id)

    const response = await patch(client, id, await orderStaff(), { shippingAddress: told })

    response.assertStatus(200)
    const { order } = await storedOrder(id)
    assert.containsSubset(order.shippingAddress, {
      ...told,
      phone: '+212621539408',
      ...{ landmark: null, postalCode: null, latitude: null, longitude: null },
    })
    assert.isTrue(order.cityKnown)
    assert.equal(order.shippingFee, before.order.shippingFee)
    const event = order.events.at(-1)!
    assert.equal(event.type, 'note')
    assert.equal(event.toStatus, 'address')
    assert.include(event.fromStatus!, 'phone')
    assert.equal(event.reason, `${before.order.shippingAddress.city} → Rabat`)
    assert.notInclude(JSON.stringify(event), '621539408')
  })

  test('A city that is in no list is to be checked', async ({ client, assert }) => {
    const { id } = await anOrder()

    await patch(client, id, await orderStaff(), {
      shippingAddress: { ...told, city: 'Douar Aït Ouzzine' },
    })

    assert.isFalse((await storedOrder(id)).order.cityKnown)
  })

  test('A city by its Arabic name is kept by its French one', async ({ client, assert }) => {
    const { id } = await anOrder()

    await patch(client, id, await orderStaff(), { shippingAddress: { ...told, city: 'الرباط' } })

    assert.equal((await storedOrder(id)).order.shippingAddress.city, 'Rabat')
  })

  test('What is still to come follows the method, what came stays', async ({ client, assert }) => {
    const { id } = await anOrder({
      method: 'bank_transfer',
      payments: [
        { amount: '40.00', status: 'completed', transactionId: 'V-1' },
        { amount: '60.00' },
      ],
    })

    const response = await patch(client, id, await orderStaff(), { paymentMethod: 'cod' })

    assert.equal(response.body().data.amountToCollect, '60.00')
    const { order, payments } = await storedOrder(id)
    assert.equal(order.paymentMethod, 'cod')
    assert.deepEqual(
      payments.map(({ paymentMethod, status }) => [paymentMethod, status]),
      [
        ['bank_transfer', 'completed'],
        ['cod', 'pending'],
      ]
    )
    assert.deepEqual([...order.events].at(-1)!.toStatus, 'cod')
  })

  test('Cash is never collected twice where two payments were awaited', async ({
    client,
    assert,
  }) => {
    const { id } = await anOrder({
      payments: [{ paymentMethod: 'cod' }, { paymentMethod: 'bank_transfer' }],
    })
    const staff = await orderStaff()
    await patch(client, id, staff, { paymentMethod: 'whatsapp' })

    const response = await patch(client, id, staff, { paymentMethod: 'cod' })

    assert.equal(response.body().data.amountToCollect, '100.00')
  })

  test('The deadline follows the new method where that gives more time', async ({
    client,
    assert,
  }) => {
    const createdAt = DateTime.now().minus({ hours: 1 }).set({ millisecond: 0 })
    const staff = await orderStaff()
    const transfer = await anOrder({
      ...{ method: 'bank_transfer', createdAt, confirmBy: createdAt.plus({ hours: 48 }) },
    })
    const cash = await anOrder({
      ...{ method: 'cod', createdAt, confirmBy: createdAt.plus({ hours: 72 }) },
    })

    await patch(client, transfer.id, staff, { paymentMethod: 'cod' })
    await patch(client, cash.id, staff, { paymentMethod: 'whatsapp' })

    const hours = async (id: string) =>
      (await storedOrder(id)).order.confirmBy.diff(createdAt, 'hours').hours
    assert.equal(await hours(transfer.id), 72)
    assert.equal(await hours(cash.id), 72)
  })

  test('The same correction again writes no second event', async ({ client, assert }) => {
    const { id } = await anOrder()
    const staff = await orderStaff()
    const body = { shippingAddress: told, paymentMethod: 'whatsapp' }
    await patch(client, id, staff, body)
    const before = (await storedOrder(id)).events.length

    const again = await patch(client, id, staff, body)

    again.assertStatus(200)
    assert.lengthOf((await storedOrder(id)).events, before)
  })

  for (const [title, body, field] of [
    ['an address without a street', { shippingAddress: { ...told, street: '' } }, 'street'],
    ['a phone that is no mobile', { shippingAddress: { ...told, phone: '0522123456' } }, 'phone'],
    ['a region that does not exist', { shippingAddress: { ...told, state: 'MA-99' } }, 'state'],
    ['an unknown method', { paymentMethod: 'gold' }, 'paymentMethod'],
    ['an address that is a text', { shippingAddress: 'Rabat' }, 'shippingAddress'],
  ] as const) {
    test(`${title} is 422 and changes nothing`, async ({ client, assert }) => {
      const { id } = await anOrder()
      const before = await storedOrder(id)

      const response = await patch(client, id, await orderStaff(), body)

      response.assertStatus(422)
      assert.include(response.body().errors[0].field, field)
      assert.deepEqual((await storedOrder(id)).order.toJSON(), before.order.toJSON())
    })
  }

  test('A form that was opened before a colleague’s correction is not saved over it', async ({
    client,
    assert,
  }) => {
    const { id, orderNumber, shippingAddress, paymentMethod } = await anOrder()
    const { recipientName, phone, street, city, state, landmark, postalCode } = shippingAddress
    const seen = {
      shippingAddress: { recipientName, phone, street, city, state, landmark, postalCode },
      paymentMethod,
    }
    const page = `/admin/orders/${orderNumber}`
    const visitor = new Visitor(await orderStaff())
    await visitor.open(page)
    await patch(client, id, await orderStaff(), { shippingAddress: told })

    const edit = { shippingAddress: { ...told, city: 'Fès', state: 'MA-03' }, seen }
    await visitor.send(`${page}/edit`, edit, { from: page })

    assert.isString((await visitor.told()).flash.error)
    assert.equal((await storedOrder(id)).order.shippingAddress.city, 'Rabat')
  })
})
