import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Payment from '#models/payment'
import { get, post } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, someone, Fakes } from '#tests/support/fakes'

const body = { amount: '10.00', paymentMethod: 'cod', notes: 'x' }

test.group('Money', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('is handled by order staff and admins, seen by shopper and owner, hidden from others', async ({
    client,
    assert,
  }) => {
    const shop = fakes.aShop()
    const [shopper, owner, stranger] = [await someone(), await fakes.ownerOf(shop), await someone()]
    const { id } = await anOrder({ userId: shopper.id, storeId: shop.storeId })
    const payment = await Payment.findByOrFail('order_id', id)
    const before = await storedOrder(id)
    const paths = [
      `orders/${id}/payments`,
      ...['complete', 'fail', 'refund'].map((verb) => `payments/${payment.id}/${verb}`),
    ]
    for (const path of paths) {
      ;(await post(client, path, shopper, body)).assertStatus(403)
      ;(await post(client, path, owner, body)).assertStatus(403)
      ;(await post(client, path, stranger, body)).assertStatus(404)
      ;(await client.post(`/api/v1/${path}`).json(body)).assertStatus(401)
    }
    assert.deepEqual((await storedOrder(id)).payments, before.payments)
    for (const person of [shopper, owner]) {
      ;(await get(client, `orders/${id}/payments`, person)).assertStatus(200)
    }
    ;(await get(client, `orders/${id}/payments`, stranger)).assertStatus(404)
  })

  test('of a payment that is none is not found', async ({ client }) => {
    const staff = await orderStaff()
    for (const id of [randomUUID(), '7', 'AAAA-AAAA']) {
      for (const verb of ['complete', 'fail', 'refund']) {
        ;(await post(client, `payments/${id}/${verb}`, staff, body)).assertStatus(404)
      }
    }
  })
})
