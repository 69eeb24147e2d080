import { test } from '@japa/runner'
import { post } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

test.group('Delivering an order', (group) => {
  group.each.setup(() => new Fakes().install())

  test('brings in the courier’s cash', async ({ client, assert }) => {
    const { id } = await anOrder({ status: 'shipped', total: '189.00' })
    const response = await post(client, `orders/${id}/deliver`, await orderStaff())
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      status: 'delivered',
      amountPaid: '189.00',
      amountDue: '0.00',
      paymentStatus: 'paid',
    })
    const { events, payments } = await storedOrder(id)
    assert.equal(payments[0].status, 'completed')
    assert.deepEqual(events.slice(1), [
      ['payment', 'pending', 'completed'],
      ['moved', 'shipped', 'delivered'],
    ])
  })

  test('leaves payments that are not cash as they are', async ({ client, assert }) => {
    const payments = [
      { status: 'completed', paymentMethod: 'bank_transfer', transactionId: 'V-1' },
      { status: 'failed', paymentMethod: 'cod' },
    ] as const
    const { id } = await anOrder({ status: 'shipped', payments: [...payments] })
    await post(client, `orders/${id}/deliver`, await orderStaff())
    assert.deepEqual(
      (await storedOrder(id)).payments.map(({ status }) => status),
      ['completed', 'failed']
    )
  })

  test('twice at once collects once', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ status: 'shipped' })
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post(client, `orders/${id}/deliver`, staff))
    )
    for (const answer of answers) answer.assertStatus(200)
    assert.lengthOf((await storedOrder(id)).events, 3)
  })

  test('A delivered order keeps no pending payment of any method', async ({ client, assert }) => {
    const payments = [
      { status: 'completed', paymentMethod: 'bank_transfer', transactionId: 'V-2' },
      { status: 'pending', paymentMethod: 'whatsapp' },
      { status: 'pending', paymentMethod: 'cod', amount: '5.00' },
    ] as const
    const { id } = await anOrder({ status: 'shipped', payments: [...payments] })

    const response = await post(client, `orders/${id}/deliver`, await orderStaff())

    response.assertStatus(200)
    const stored = await storedOrder(id)
    assert.sameMembers(
      stored.payments.map(({ status }) => status),
      ['completed', 'failed', 'failed']
    )
    assert.equal(stored.order.paymentStatus, 'paid')
  })
})
