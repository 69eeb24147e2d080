import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Payment from '#models/payment'
import { post, tally } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

test.group('Refunding a payment', (group) => {
  group.each.setup(() => new Fakes().install())

  async function aPaid(status: 'delivered' | 'confirmed' | 'cancelled' = 'delivered') {
    const order = await anOrder({ status, payments: [{ status: 'completed' }] })
    const payment = await Payment.findByOrFail('order_id', order.id)
    return { order, payment, path: `payments/${payment.id}/refund`, staff: await orderStaff() }
  }

  test('in part keeps it completed, to the full makes it refunded', async ({ client, assert }) => {
    const { path, staff } = await aPaid()
    const part = await post(client, path, staff, { amount: '30.00', notes: 'Anse cassée' })
    part.assertStatus(200)
    assert.containsSubset(part.body().data, {
      amountPaid: '70.00',
      paymentStatus: 'paid',
      payments: [{ status: 'completed', refundedAmount: '30.00', notes: 'Anse cassée' }],
    })
    assert.containsSubset(part.body().data.timeline.at(-1), {
      type: 'refund',
      amount: '30.00',
      reason: 'Anse cassée',
    })
    const rest = await post(client, path, staff, { all: true, notes: 'Tout est rendu' })
    assert.containsSubset(rest.body().data, {
      amountPaid: '0.00',
      paymentStatus: 'refunded',
      payments: [
        { status: 'refunded', refundedAmount: '100.00', notes: 'Anse cassée\nTout est rendu' },
      ],
      can: { refund: false },
    })
  })

  test('ten of 60 % at once: one takes effect', async ({ client, assert }) => {
    const { order, path, staff } = await aPaid()
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(client, path, staff, { amount: '60.00', notes: 'x' }))
    )
    assert.deepEqual(tally(answers), { 200: 1, 409: 9 })
    const refused = answers.find((answer) => answer.status() === 409)!
    assert.containsSubset(refused.body(), {
      code: 'conflict',
      errors: [{ field: 'amount', rule: 'over_refund' }],
    })
    const { payments, events } = await storedOrder(order.id)
    assert.equal(payments[0].refundedAmount, '60.00')
    assert.lengthOf(events, 2)
  })

  test('ten under one key: all are told of the one', async ({ client, assert }) => {
    const { order, path, staff } = await aPaid()
    const key = randomUUID()
    const body = { amount: '60.00', notes: 'x' }
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => post(client, path, staff, body, key))
    )
    assert.deepEqual(tally(answers), { 200: 10 })
    assert.equal((await storedOrder(order.id)).payments[0].refundedAmount, '60.00')
  })

  test('more than is left, or twice the whole, is a conflict', async ({ client, assert }) => {
    const { path, staff } = await aPaid()
    const much = await post(client, path, staff, { amount: '100.01', notes: 'x' })
    much.assertStatus(409)
    assert.equal(much.body().code, 'conflict')
    ;(await post(client, path, staff, { all: true, notes: 'x' })).assertStatus(200)
    ;(await post(client, path, staff, { all: true, notes: 'x' })).assertStatus(409)
  })

  test('of money that never came is refused', async ({ client, assert }) => {
    for (const status of ['pending', 'failed'] as const) {
      const { id } = await anOrder({ payments: [{ status }] })
      const payment = await Payment.findByOrFail('order_id', id)
      const staff = await orderStaff()
      const body = { all: true, notes: 'x' }
      const response = await post(client, `payments/${payment.id}/refund`, staff, body)
      response.assertStatus(409)
      assert.equal(response.body().code, 'invalid_transition')
    }
  })

  test('settles what a cancelled order owed', async ({ client, assert }) => {
    const { path, staff } = await aPaid('cancelled')
    const response = await post(client, path, staff, { all: true, notes: 'Rendu par virement' })
    assert.containsSubset(response.body().data, { amountOwed: '0.00', paymentStatus: 'refunded' })
  })

  test('with sound values and a key', async ({ client, assert }) => {
    const { order, path, staff } = await aPaid()
    for (const body of [
      {},
      { notes: ' ' },
      { notes: 'x', amount: '0' },
      { notes: 'x', amount: -1 },
    ]) {
      ;(await post(client, path, staff, body)).assertStatus(422)
    }
    const keyless = await client
      .post(`/api/v1/${path}`)
      .bearerToken(staff.token)
      .json({ all: true, notes: 'x' })
    keyless.assertStatus(400)
    assert.equal((await storedOrder(order.id)).payments[0].refundedAmount, '0.00')
  })

  const unclear = {
    'no amount and no all': {},
    'an amount that is null': { amount: null },
    'an amount of nothing': { amount: 0 },
    'an empty amount': { amount: '' },
    'an amount that is no number': { amount: 'x' },
    'an amount and all': { amount: '30.00', all: true },
    'all that is false': { all: false },
    'all that is null': { all: null },
    'all that is a word': { all: 'true' },
  }
  for (const [what, body] of Object.entries(unclear)) {
    test(`A refund with ${what} is 422 and gives nothing back`, async ({ client, assert }) => {
      const { order, path, staff } = await aPaid()

      const response = await post(client, path, staff, { ...body, notes: 'x' })

      response.assertStatus(422)
      assert.isNotEmpty(response.body().errors)
      const { payments, events } = await storedOrder(order.id)
      assert.containsSubset(payments, [{ status: 'completed', refundedAmount: '0.00' }])
      assert.lengthOf(events, 1)
    })
  }
})
