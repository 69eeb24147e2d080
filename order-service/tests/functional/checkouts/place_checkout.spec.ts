import { test } from '@japa/runner'
import Order from '#models/order'
import ConfirmReservation from '#jobs/confirm_reservation'
import { get } from '#tests/support/calls'
import { aShopper, checkOut } from '#tests/support/checkout'
import { waiting } from '#tests/support/jobs'
import { forgetRates, givenARate } from '#tests/support/rates'
import { Fakes } from '#tests/support/fakes'

test.group('Placing a checkout', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  for (const price of ['120.00', '0.00']) {
    test(`The response to a checkout of ${price} tells of its orders as they are read afterwards`, async ({
      client,
      assert,
    }) => {
      const shopper = await aShopper(fakes)
      const shops = [fakes.aShop(), fakes.aShop('Poterie Lamali')]
      const products = [shops[0], shops[0], shops[1]].map((shop) =>
        fakes.catalog.sells(shop, { price, nameAr: 'سلة' })
      )
      const items = products.map(({ id }) => ({ productId: id, quantity: 2 }))

      const { orders } = (await checkOut(client, shopper, items)).body().data

      for (const order of orders) {
        const { timeline, ...read } = (await get(client, `orders/${order.id}`, shopper)).body().data
        assert.deepEqual(read, order)
        assert.equal(timeline[0].type, 'placed')
      }
    })
  }

  test('becomes one order for each store, at the catalog’s prices', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const [salma, lamali] = [fakes.aShop('Dar Salma'), fakes.aShop('Poterie Lamali')]
    const basket = fakes.catalog.sells(salma, { price: '120.00', name: 'Panier' })
    const lamp = fakes.catalog.sells(salma, { price: '189.50' })
    const tajine = fakes.catalog.sells(lamali, { price: '329.00' })
    const response = await checkOut(client, shopper, [
      { productId: basket.id, quantity: 2 },
      { productId: tajine.id, quantity: 1 },
      { productId: lamp.id, quantity: 1 },
    ])

    response.assertStatus(201)
    const { data } = response.body()
    assert.containsSubset(data, {
      itemsAmount: '758.50',
      shippingFee: '0.00',
      totalAmount: '758.50',
      currency: 'MAD',
    })
    assert.notProperty(data, 'transfer')
    assert.lengthOf(data.orders, 2)
    const [first, second] = data.orders
    assert.match(first.orderNumber, /^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-1$/)
    assert.equal(second.orderNumber, first.orderNumber.replace(/1$/, '2'))
    assert.containsSubset(first, {
      checkoutId: data.id,
      userId: shopper.id,
      storeId: salma.storeId,
      storeName: 'Dar Salma',
      status: 'pending',
      totalAmount: '429.50',
      amountPaid: '0.00',
      amountDue: '429.50',
      paymentStatus: 'unpaid',
      shippingAddressId: shopper.addressId,
      shippingAddress: { recipientName: 'Khadija El Amrani', state: 'MA-06' },
      can: { cancel: true, confirm: false, ship: false, deliver: false, pay: false, refund: false },
    })
    assert.containsSubset(first.items, [
      { productId: basket.id, productName: 'Panier', quantity: 2, totalPrice: '240.00' },
      { productId: lamp.id, quantity: 1, unitPrice: '189.50', totalPrice: '189.50' },
    ])
    assert.containsSubset(first.payments, [
      { amount: '429.50', status: 'pending', paymentMethod: 'cod', transactionId: null },
    ])
    assert.deepEqual(fakes.catalog.statesOf(data.id), ['held', 'held', 'held'])
  })

  test('keeps the names of store and product in both languages', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const shop = { ...fakes.aShop('Dar Salma'), storeNameAr: 'دار سلمى' }
    const basket = fakes.catalog.sells(shop, { name: 'Panier', nameAr: 'سلة' })
    const bowl = fakes.catalog.sells(shop, { name: 'Bol' })

    const response = await checkOut(client, shopper, [
      { productId: basket.id, quantity: 1 },
      { productId: bowl.id, quantity: 1 },
    ])

    const [order] = response.body().data.orders
    assert.containsSubset(order, { storeName: 'Dar Salma', storeNameAr: 'دار سلمى' })
    assert.containsSubset(order.items, [
      { productName: 'Panier', productNameAr: 'سلة' },
      { productName: 'Bol', productNameAr: null },
    ])
    const written = await Order.query().where('id', order.id).preload('items').firstOrFail()
    assert.equal(written.storeNameAr, 'دار سلمى')
    assert.sameMembers(
      written.items.map(({ productNameAr }) => productNameAr),
      ['سلة', null]
    )
  })

  test('writes orders, timeline, deadline and the job that confirms the stock', async ({
    client,
    assert,
  }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop())
    const items = [{ productId: product.id, quantity: 1 }]
    const body = { paymentMethod: 'bank_transfer', note: '  Après 17 h ' }
    const response = await checkOut(client, shopper, items, { body }).header('x-request-id', 'r-42')
    const { id, transfer } = response.body().data
    const [order] = await Order.query().where('checkout_id', id).preload('events')
    assert.equal(order.note, 'Après 17 h')
    assert.closeTo(order.confirmBy.diff(order.createdAt, 'hours').hours, 48, 0.01)
    assert.containsSubset(order.events[0].$attributes, {
      type: 'placed',
      fromStatus: null,
      toStatus: 'pending',
      actorId: shopper.id,
      actorRole: 'shopper',
      actorName: 'Salma Idrissi',
      requestId: 'r-42',
    })
    assert.deepEqual(await waiting(ConfirmReservation, id), [{ checkoutId: id }])
    assert.deepEqual(transfer, {
      rib: '000000000000000000000097',
      beneficiary: 'Rahba (démonstration)',
      reference: order.orderNumber,
      amount: '120.00',
    })
  })

  test('sums lines of the same product', async ({ client, assert }) => {
    const shopper = await aShopper(fakes)
    const product = fakes.catalog.sells(fakes.aShop(), { price: '10.00' })
    const line = { productId: product.id, quantity: 2 }
    const shouted = { ...line, productId: product.id.toUpperCase(), quantity: 3 }
    const response = await checkOut(client, shopper, [line, shouted])
    response.assertStatus(201)
    const [order] = response.body().data.orders
    assert.lengthOf(order.items, 1)
    assert.containsSubset(order.items[0], { quantity: 5, totalPrice: '50.00' })
  })

  test('adds each store’s shipping fee where the region has one', async ({ client, assert }) => {
    await givenARate({ region: 'MA-12', fee: '45.00' })
    const shopper = await aShopper(fakes)
    const addressId = fakes.storefront.knows(shopper.id, { state: 'MA-12' })
    const items = [fakes.aShop(), fakes.aShop()].map((shop) => ({
      productId: fakes.catalog.sells(shop, { price: '100.00' }).id,
      quantity: 1,
    }))
    const response = await checkOut(client, { ...shopper, addressId }, items)
    await forgetRates()
    const { data } = response.body()
    assert.containsSubset(data, {
      itemsAmount: '200.00',
      shippingFee: '90.00',
      totalAmount: '290.00',
    })
    assert.containsSubset(data.orders[0], {
      itemsAmount: '100.00',
      shippingFee: '45.00',
      totalAmount: '145.00',
      payments: [{ amount: '145.00' }],
    })
  })
})
