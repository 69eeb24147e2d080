import { test } from '@japa/runner'
import Payment from '#models/payment'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, Fakes } from '#tests/support/fakes'

const reason = { reason: 'Client injoignable' }
const moves: [string, NewOrder, first: object, second: object][] = [
  ['confirm', { status: 'pending' }, {}, {}],
  ['ship', { status: 'confirmed' }, { trackingNumber: 'AM-1' }, { trackingNumber: 'AM-2' }],
  ['deliver', { status: 'shipped' }, {}, {}],
  ['cancel', { status: 'confirmed' }, reason, { reason: 'Stock perdu' }],
]

test.group('Work that a colleague has done', (group) => {
  group.each.setup(() => new Fakes().install())

  for (const [verb, wanted, first, second] of moves) {
    test(`Of two people who ${verb} an order the second one is told who did it and when`, async ({
      assert,
    }) => {
      const { id } = await anOrder(wanted)
      const path = `/admin/orders/${id}`
      const faster = new Visitor(await orderStaff('Karim Jaidi'))
      const slower = new Visitor(await orderStaff('Nadia Berrada'))
      await faster.send(`${path}/${verb}`, first, { from: path })
      const before = await storedOrder(id)

      await slower.send(`${path}/${verb}`, second, { from: path })

      assert.isString((await faster.told()).flash.success)
      const { flash } = await slower.told()
      assert.isUndefined(flash.success)
      assert.match(flash.error, /Karim Jaidi.+\d{2}\/\d{2} \d{2}:\d{2}/)
      const after = await storedOrder(id)
      assert.deepEqual(after.events, before.events)
      assert.equal(after.order.trackingNumber, before.order.trackingNumber)
    })
  }

  test('Who presses twice is told of their own success', async ({ assert }) => {
    const { id } = await anOrder()
    const path = `/admin/orders/${id}`
    const visitor = new Visitor(await orderStaff())
    await visitor.send(`${path}/confirm`, {}, { from: path })

    await visitor.send(`${path}/confirm`, {}, { from: path })

    assert.equal((await visitor.told()).flash.success, 'orders.flash.confirmed')
    const { events } = await storedOrder(id)
    assert.lengthOf(
      events.filter(([type]) => type === 'moved'),
      1
    )
  })

  for (const [verb, wanted, body] of [
    ['complete', 'completed', { amount: '100.00' }],
    ['fail', 'failed', { notes: 'Jamais reçu' }],
  ] as const) {
    test(`Of two people who ${verb} a payment the second one is told who did it`, async ({
      assert,
    }) => {
      const { id } = await anOrder()
      const payment = await Payment.findByOrFail('order_id', id)
      const path = `/admin/orders/${id}/payments/${payment.id}/${verb}`
      const faster = new Visitor(await orderStaff('Karim Jaidi'))
      const slower = new Visitor(await orderStaff('Nadia Berrada'))
      await faster.send(path, body)
      const before = await storedOrder(id)

      await slower.send(path, body)

      assert.match((await slower.told()).flash.error, /Karim Jaidi/)
      const after = await storedOrder(id)
      assert.equal(after.payments[0].status, wanted)
      assert.deepEqual(after.events, before.events)
    })
  }
})
