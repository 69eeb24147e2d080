import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import { DateTime } from 'luxon'
import { ExpireOrder } from '#actions/orders/expire'
import Payment from '#models/payment'
import { post, tally } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'
import { sum, toCentimes } from '@marketplace/shared/contracts/money'

const rounds = 5

test.group('Money handled by several people at once', (group) => {
  group.each.setup(() => new Fakes().install())

  test('two ways to pay the whole: one is booked, the other is told', async ({
    client,
    assert,
  }) => {
    for (let round = 0; round < rounds; round++) {
      const ways = [{ paymentMethod: 'whatsapp' }, { paymentMethod: 'cod' }] as const
      const { id } = await anOrder({ payments: [...ways] })
      const payments = await Payment.query().where('order_id', id)
      const staff = await orderStaff()
      const answers = await Promise.all(
        payments.map((payment) =>
          post(client, `payments/${payment.id}/complete`, staff, { transactionId: randomUUID() })
        )
      )
      assert.deepEqual(tally(answers), { 200: 1, 409: 1 })
      const stored = await storedOrder(id)
      assert.equal(stored.status, 'confirmed')
      assert.equal(stored.order.paymentStatus, 'paid')
      const received = stored.payments.filter(({ status }) => status === 'completed')
      assert.deepEqual(
        received.map(({ amount }) => amount),
        ['100.00']
      )
    }
  })

  test('a cancel that gives back meets a refund: no more goes back than came', async ({
    client,
    assert,
  }) => {
    for (let round = 0; round < rounds; round++) {
      const { id } = await anOrder({ status: 'confirmed', payments: [{ status: 'completed' }] })
      const payment = await Payment.findByOrFail('order_id', id)
      const [one, two] = [await orderStaff(), await orderStaff()]
      const [cancel, refund] = await Promise.all([
        post(client, `orders/${id}/cancel`, one, { reason: 'Sold out', refund: true }),
        post(client, `payments/${payment.id}/refund`, two, { amount: '60.00', notes: 'Broken' }),
      ])
      cancel.assertStatus(200)
      assert.include([200, 409], refund.status())
      const stored = await storedOrder(id)
      assert.containsSubset(stored.payments, [{ status: 'refunded', refundedAmount: '100.00' }])
      const refunds = stored.order.events.filter(({ type }) => type === 'refund')
      assert.equal(sum(refunds.map(({ amount }) => toCentimes(amount!))), 100_00n)
    }
  })

  test('money that comes in the very moment an order expires: paid or cancelled, never both', async ({
    client,
    assert,
  }) => {
    const expire = await app.container.make(ExpireOrder)
    for (let round = 0; round < rounds; round++) {
      const confirmBy = DateTime.now().minus({ minutes: 1 })
      const { id } = await anOrder({ confirmBy, method: 'whatsapp' })
      const payment = await Payment.findByOrFail('order_id', id)
      const [answer] = await Promise.all([
        post(client, `payments/${payment.id}/complete`, await orderStaff(), {
          transactionId: randomUUID(),
        }),
        expire.handle({ orderId: id }),
      ])
      const { status, payments } = await storedOrder(id)
      const expected =
        answer.status() === 200 ? ['confirmed', 'completed'] : ['cancelled', 'failed']
      assert.deepEqual([status, payments[0].status], expected)
    }
  })

  test('is exact to the centime where amounts end', async ({ client, assert }) => {
    const { id } = await anOrder({ total: '9999999999.99', method: 'whatsapp' })
    const staff = await orderStaff()
    const first = await Payment.findByOrFail('order_id', id)
    const transactionId = `VIR-${randomUUID()}`
    const part = { amount: '0.01', transactionId }
    const split = await post(client, `payments/${first.id}/complete`, staff, part)
    assert.containsSubset(split.body().data, { amountPaid: '0.01', amountDue: '9999999999.98' })
    const [, rest] = split.body().data.payments
    const much = await post(client, `payments/${rest.id}/complete`, staff, {
      amount: 9999999999.99,
      transactionId,
    })
    much.assertStatus(409)
    const whole = await post(client, `payments/${rest.id}/complete`, staff, {
      amount: 9999999999.98,
      transactionId,
    })
    assert.containsSubset(whole.body().data, { status: 'confirmed', amountPaid: '9999999999.99' })
    const back = { amount: '9999999999.97', notes: 'Nearly all of it' }
    const refunded = await post(client, `payments/${rest.id}/refund`, staff, back)
    assert.containsSubset(refunded.body().data, { amountPaid: '0.02', paymentStatus: 'paid' })
  })
})
