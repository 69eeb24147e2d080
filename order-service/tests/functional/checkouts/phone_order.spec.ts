import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Order from '#models/order'
import { anAddress } from '#tests/support/fakes/fake_storefront'
import { orderStaff, someone, Fakes, type Someone } from '#tests/support/fakes'
import type { ApiClient } from '@japa/api-client'

const recipient = {
  recipientName: 'Hassan Benali',
  phone: '06 12 34 56 78',
  street: '4, derb Sidi Ali',
  city: 'Fès',
  state: 'MA-03',
}

test.group('An order by phone', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  const take = (client: ApiClient, { token }: Someone, body: object, key = randomUUID()) =>
    client
      .post('/api/v1/orders')
      .bearerToken(token)
      .header('idempotency-key', key)
      .json({ recipient, paymentMethod: 'cod', ...body })

  test('is taken by order staff, for nobody’s account', async ({ client, assert }) => {
    const staff = await orderStaff('Karim Jaidi')
    const { id } = fakes.catalog.sells(fakes.aShop(), { price: '120.00' })
    const key = randomUUID()
    const items = [{ productId: id, quantity: 1 }]
    const response = await take(client, staff, { items }, key)
    response.assertStatus(201)
    const [order] = response.body().data.orders
    assert.containsSubset(order, { userId: null, shippingAddressId: null, totalAmount: '120.00' })
    assert.deepEqual(order.shippingAddress, {
      ...anAddress(),
      ...recipient,
      label: null,
      postalCode: null,
      landmark: null,
      phone: '+212612345678',
    })
    assert.isTrue(order.can.confirm)
    const stored = await Order.query().where('id', order.id).preload('events').firstOrFail()
    assert.containsSubset(stored.events[0].$attributes, { actorRole: 'staff', actorId: staff.id })
    const again = await take(client, staff, { items }, key)
    assert.equal(again.header('idempotent-replayed'), 'true')
    assert.isUndefined(fakes.storefront.faults.calls.findAddress)
  })

  test('is not for shoppers, owners or other staff', async ({ client }) => {
    const shop = fakes.aShop()
    const items = [{ productId: fakes.catalog.sells(shop).id, quantity: 1 }]
    const others = [
      await someone(),
      await fakes.ownerOf(shop),
      await someone({ roles: ['catalog_staff'] }),
    ]
    for (const other of others) (await take(client, other, { items })).assertStatus(403)
    ;(await take(client, await someone({ isAdmin: true }), { items })).assertStatus(201)
  })

  test('needs a mobile that can be called', async ({ client, assert }) => {
    const items = [{ productId: fakes.catalog.sells(fakes.aShop()).id, quantity: 1 }]
    const landline = { ...recipient, phone: '0522 12 34 56' }
    const response = await take(client, await orderStaff(), { items, recipient: landline })
    response.assertStatus(422)
    assert.equal(response.body().errors[0].field, 'recipient.phone')
  })
})
