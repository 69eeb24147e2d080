import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Order from '#models/order'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'
import { aPhone } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'

test.group('An order that is taken on the phone’s page', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  function aBody(phone: string, more: object = {}) {
    const { id: productId, price } = fakes.catalog.sells(fakes.aShop(), { price: '120.00' })
    return {
      items: [{ productId, quantity: 2, expectedPrice: price }],
      recipient: {
        ...{ recipientName: 'Hassan Benali', phone, street: '4, derb Sidi Ali' },
        ...{ city: 'Fès', state: 'MA-03', landmark: '' },
      },
      ...{ paymentMethod: 'cod', note: '', mayOpenParcel: true, locale: 'ar' },
      ...more,
    }
  }
  const ordersOf = (phone: string) => Order.query().where('phone_key', phone.slice(-9))
  const take = (visitor: Visitor, body: object, key: string = randomUUID()) =>
    visitor.send('/admin/orders/new', body, { key })

  test('It is written with the buyer’s choices and language, and its page opens', async ({
    assert,
  }) => {
    const phone = aPhone()
    const visitor = new Visitor(await orderStaff())

    const response = await take(visitor, aBody(phone))

    const [order] = await ordersOf(phone)
    assert.equal(response.status, 303)
    assert.match(response.location!, new RegExp(`/admin/orders/${order!.orderNumber}$`))
    assert.containsSubset(order!.$attributes, {
      ...{ userId: null, totalAmount: '240.00', mayOpenParcel: true, locale: 'ar', note: null },
    })
    assert.equal((await visitor.told()).flash.success, 'orders.flash.phoneOrderTaken')
  })

  test('Two presses of one page are one order', async ({ assert }) => {
    const phone = aPhone()
    const staff = await orderStaff()
    const body = aBody(phone)
    const key = randomUUID()

    await Promise.all([take(new Visitor(staff), body, key), take(new Visitor(staff), body, key)])
    await take(new Visitor(staff), body, key)

    assert.lengthOf(await ordersOf(phone), 1)
  })

  test('What is wrong is sent back to its fields, and no order is written', async ({ assert }) => {
    const phone = aPhone()
    const visitor = new Visitor(await orderStaff())
    const body = aBody(phone)

    await take(visitor, { ...body, recipient: { ...body.recipient, street: ' ', phone: '12' } })

    assert.properties((await visitor.told()).errors, ['recipient.street', 'recipient.phone'])
    assert.lengthOf(await ordersOf(phone), 0)
  })

  test('A price that changed meanwhile is told and nothing is written', async ({ assert }) => {
    const phone = aPhone()
    const visitor = new Visitor(await orderStaff())
    const body = aBody(phone)
    body.items[0]!.expectedPrice = '110.00'

    await take(visitor, body)

    const { errors, flash } = await visitor.told()
    assert.isTrue('items.0.expectedPrice' in errors || Boolean(flash.error))
    assert.lengthOf(await ordersOf(phone), 0)
  })

  test('Owners and shoppers have no such page', async ({ assert }) => {
    const phone = aPhone()
    for (const person of [await someone(), await fakes.ownerOf(fakes.aShop())]) {
      const stranger = new Visitor(person)
      assert.equal((await stranger.open('/admin/orders/new')).status, 403)
      await take(stranger, aBody(phone))
    }
    assert.lengthOf(await ordersOf(phone), 0)
  })
})
