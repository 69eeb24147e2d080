import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Payment from '#models/payment'
import { anOrder } from '#tests/support/orders'
import { paymentStates, type PaymentState } from '@marketplace/shared/contracts/orders'

const legal: Partial<Record<PaymentState, PaymentState[]>> = {
  pending: ['completed', 'failed'],
  completed: ['refunded'],
}

async function aPayment(status: PaymentState, more: Partial<Payment> = {}) {
  const refundedAmount = status === 'refunded' ? '100.00' : '0.00'
  const { id } = await anOrder({ payments: [{ status, refundedAmount, ...more }] })
  return Payment.findByOrFail('order_id', id)
}

const write = ({ id }: Payment, values: object) =>
  db.from('payments').where('id', id).update(values)

test.group('The database’s own rules of payments', () => {
  for (const from of paymentStates) {
    for (const to of paymentStates.filter((status) => status !== from)) {
      const isLegal = legal[from]?.includes(to) ?? false

      test(`The database ${isLegal ? 'takes' : 'refuses'} a payment from ${from} to ${to}`, async ({
        assert,
      }) => {
        const payment = await aPayment(from)

        const change = () =>
          write(payment, { status: to, refunded_amount: to === 'refunded' ? '100.00' : '0.00' })

        if (isLegal) await change()
        else await assert.rejects(change, /payment cannot go|refund cannot|violates check/)
        await payment.refresh()
        assert.equal(payment.status, isLegal ? to : from)
      })
    }
  }

  test('The database refuses to complete money that is no cash without a reference', async ({
    assert,
  }) => {
    const payment = await aPayment('pending', { paymentMethod: 'whatsapp' })

    await assert.rejects(() => write(payment, { status: 'completed' }), /has a reference/)
  })

  test('The database refuses another amount once money came', async ({ assert }) => {
    const payment = await aPayment('completed')

    await assert.rejects(() => write(payment, { amount: '99.00' }), /is fixed/)
  })

  test('The database refuses to take a refund back', async ({ assert }) => {
    const payment = await aPayment('completed', { refundedAmount: '40.00' })

    await assert.rejects(() => write(payment, { refunded_amount: '10.00' }), /taken back/)
  })
})
