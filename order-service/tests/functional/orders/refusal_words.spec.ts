import { test } from '@japa/runner'
import Payment from '#models/payment'
import { post } from '#tests/support/calls'
import { Fakes, orderStaff } from '#tests/support/fakes'
import { anOrder } from '#tests/support/orders'
import type { OrderStatus, PaymentState } from '@marketplace/shared/contracts/orders'

test.group('A refusal', (group) => {
  group.each.setup(() => new Fakes().install())

  const transitions: Record<string, { status: OrderStatus; verb: string; says: RegExp }> = {
    'shipping a pending order': { status: 'pending', verb: 'ship', says: /confirmed or cancelled/ },
    'delivering a confirmed order': {
      status: 'confirmed',
      verb: 'deliver',
      says: /shipped or cancelled/,
    },
    'confirming a shipped order': { status: 'shipped', verb: 'confirm', says: /can be delivered/ },
    'confirming a delivered order': {
      status: 'delivered',
      verb: 'confirm',
      says: /is delivered.*no longer changes/,
    },
    'shipping a cancelled order': {
      status: 'cancelled',
      verb: 'ship',
      says: /is cancelled.*no longer changes/,
    },
  }
  for (const [what, { status, verb, says }] of Object.entries(transitions)) {
    test(`Refusing ${what} names its number, its status and what it allows`, async ({
      client,
      assert,
    }) => {
      const { id, orderNumber } = await anOrder({ status })

      const staff = await orderStaff()
      const response = await post(client, `orders/${id}/${verb}`, staff).header(
        'accept-language',
        'en'
      )

      response.assertStatus(409)
      assert.equal(response.body().code, 'invalid_transition')
      assert.include(response.body().detail, orderNumber)
      assert.match(response.body().detail, says)
    })
  }

  const payments: Record<string, { status: PaymentState; verb: string; says: RegExp }> = {
    'refunding a pending payment': { status: 'pending', verb: 'refund', says: /still pending/ },
    'failing a completed payment': { status: 'completed', verb: 'fail', says: /only be refunded/ },
    'completing a failed payment': { status: 'failed', verb: 'complete', says: /has failed/ },
    'completing a refunded payment': { status: 'refunded', verb: 'complete', says: /is refunded/ },
  }
  for (const [what, { status, verb, says }] of Object.entries(payments)) {
    test(`Refusing ${what} names its amount, its status and what it allows`, async ({
      client,
      assert,
    }) => {
      const refundedAmount = status === 'refunded' ? '100.00' : '0.00'
      const { id } = await anOrder({ payments: [{ status, refundedAmount }] })
      const payment = await Payment.findByOrFail('order_id', id)

      const staff = await orderStaff()
      const body = verb === 'refund' ? { all: true, notes: 'x' } : { notes: 'x' }
      const path = `payments/${payment.id}/${verb}`
      const response = await post(client, path, staff, body).header('accept-language', 'en')

      response.assertStatus(409)
      assert.include(response.body().detail, '100.00')
      assert.match(response.body().detail, says)
    })
  }
})
