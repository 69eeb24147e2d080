import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Payment from '#models/payment'
import { post } from '#tests/support/calls'
import { Fakes, orderStaff, someone } from '#tests/support/fakes'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'

const ask = (visitor: Visitor, orderId: string, body: object, key: string = randomUUID()) =>
  visitor.send(`/admin/orders/${orderId}/deposit`, body, { key })

test.group('A deposit', (group) => {
  let fakes: Fakes
  let visitor: Visitor
  group.each.setup(async () => {
    fakes = new Fakes()
    visitor = new Visitor(await orderStaff())
    return fakes.install()
  })

  const deposit = { amount: '300.00', reason: 'Commande importante' }
  const amountsOf = async (id: string) =>
    (await storedOrder(id)).payments.map((one) => [one.paymentMethod, one.status, one.amount])

  test('It lowers the courier’s cash by exactly as much', async ({ client, assert }) => {
    const shopper = await someone()
    const { id } = await anOrder({ userId: shopper.id, total: '1000.01' })

    await ask(visitor, id, deposit)

    assert.deepEqual(await amountsOf(id), [
      ['cod', 'pending', '700.01'],
      ['bank_transfer', 'pending', '300.00'],
    ])
    const { events, order } = await storedOrder(id)
    assert.deepEqual(events.at(-1), ['payment', null, 'pending'])
    assert.containsSubset(order.events.at(-1)!.$attributes, {
      amount: '300.00',
      reason: 'Commande importante',
    })
    const seen = await client.get(`/api/v1/orders/${id}`).bearerToken(shopper.token)
    assert.containsSubset(seen.body().data, {
      amountToCollect: '700.01',
      transfer: { amount: '300.00' },
      can: { sendProof: true },
    })
  })

  for (const status of ['pending', 'confirmed'] as const) {
    test(`Nothing of a ${status} order goes on until it has come`, async ({ client, assert }) => {
      const { id } = await anOrder({ status, total: '1000.00' })
      const staff = await orderStaff()
      const next = status === 'pending' ? 'confirm' : 'ship'
      await ask(visitor, id, deposit)
      const refused = await post(client, `orders/${id}/${next}`, staff)
      refused.assertStatus(409)
      assert.include(refused.body().detail, '300,00')

      const payment = await Payment.query()
        .where({ order_id: id, payment_method: 'bank_transfer' })
        .firstOrFail()
      const transactionId = randomUUID()
      const completed = await post(client, `payments/${payment.id}/complete`, staff, {
        transactionId,
      })

      completed.assertStatus(200)
      ;(await post(client, `orders/${id}/${next}`, staff)).assertStatus(200)
      assert.deepEqual(await amountsOf(id), [
        ['cod', 'pending', '700.00'],
        ['bank_transfer', 'completed', '300.00'],
      ])
    })
  }

  test('It is less than the cash that is to come', async ({ assert }) => {
    const { id } = await anOrder({ total: '300.00' })

    await ask(visitor, id, deposit)

    assert.properties((await visitor.told()).errors, ['amount'])
    assert.deepEqual(await amountsOf(id), [['cod', 'pending', '300.00']])
  })

  test('It counts what was paid in advance already', async ({ assert }) => {
    const { id } = await anOrder({
      total: '1000.00',
      payments: [
        { paymentMethod: 'whatsapp', status: 'completed', amount: '600.00', transactionId: 'x' },
        { amount: '400.00' },
      ],
    })

    await ask(visitor, id, { ...deposit, amount: '400.00' })
    assert.properties((await visitor.told()).errors, ['amount'])
    await ask(visitor, id, { ...deposit, amount: '399.99' })

    assert.sameDeepMembers(await amountsOf(id), [
      ['whatsapp', 'completed', '600.00'],
      ['cod', 'pending', '0.01'],
      ['bank_transfer', 'pending', '399.99'],
    ])
  })

  test('Two deposits asked at once never await more than the order costs', async ({ assert }) => {
    for (let round = 0; round < 5; round++) {
      const { id } = await anOrder({ total: '500.00' })
      const other = new Visitor(await orderStaff())

      await Promise.all([ask(visitor, id, deposit), ask(other, id, deposit)])

      assert.deepEqual(await amountsOf(id), [
        ['cod', 'pending', '200.00'],
        ['bank_transfer', 'pending', '300.00'],
      ])
    }
  })

  test('The same press twice asks once', async ({ assert }) => {
    const { id } = await anOrder({ total: '1000.00' })
    const key = randomUUID()

    await ask(visitor, id, deposit, key)
    await ask(visitor, id, deposit, key)

    assert.lengthOf(await amountsOf(id), 2)
  })

  for (const wanted of [
    { status: 'shipped' },
    { status: 'delivered', payments: [{ status: 'completed' }] },
    { status: 'cancelled', payments: [{ status: 'failed' }] },
  ] as NewOrder[]) {
    test(`None is asked of a ${wanted.status} order`, async ({ assert }) => {
      const { id } = await anOrder({ total: '1000.00', ...wanted })
      const before = await amountsOf(id)

      await ask(visitor, id, deposit)

      assert.exists((await visitor.told()).flash.error)
      assert.deepEqual(await amountsOf(id), before)
    })
  }

  test('None is asked without a reason, of nothing, or by the store’s owner', async ({
    assert,
  }) => {
    const shop = fakes.aShop()
    const { id } = await anOrder({ storeId: shop.storeId, total: '1000.00' })

    await ask(visitor, id, { amount: '0', reason: '' })
    assert.properties((await visitor.told()).errors, ['amount', 'reason'])
    const owner = new Visitor(await fakes.ownerOf(shop))
    await ask(owner, id, deposit)

    assert.deepEqual(await amountsOf(id), [['cod', 'pending', '1000.00']])
  })
})
