import { test } from '@japa/runner'
import Payment from '#models/payment'
import { post } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

test.group('Failing a payment', (group) => {
  group.each.setup(() => new Fakes().install())

  test('keeps the note and tells the timeline; again changes nothing', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()
    const payment = await Payment.findByOrFail('order_id', id)
    const path = `payments/${payment.id}/fail`
    const response = await post(client, path, staff, { notes: 'Le client préfère le virement' })
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      status: 'pending',
      payments: [{ status: 'failed', notes: 'Le client préfère le virement' }],
      can: { confirm: false },
    })
    ;(await post(client, path, staff, { notes: 'again' })).assertStatus(200)
    const { events } = await storedOrder(id)
    assert.deepEqual(events.slice(1), [['payment', 'pending', 'failed']])
    await payment.refresh()
    assert.equal(payment.notes, 'Le client préfère le virement')
  })

  test('is refused once money has come, and without a reason', async ({ client }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ payments: [{ status: 'completed' }] })
    const payment = await Payment.findByOrFail('order_id', id)
    ;(await post(client, `payments/${payment.id}/fail`, staff, { notes: 'x' })).assertStatus(409)
    ;(await post(client, `payments/${payment.id}/fail`, staff)).assertStatus(422)
  })

  test('is refused for the cash that a parcel on its way is to bring, not for more than that', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ status: 'shipped', payments: [{}, { amount: '20.00' }] })
    const [cash, more] = await Payment.query().where('order_id', id).orderBy('amount', 'desc')
    const { payments: before } = await storedOrder(id)
    const refused = await post(client, `payments/${cash.id}/fail`, staff, { notes: 'Refusé' })
    refused.assertStatus(409)
    assert.equal(refused.body().code, 'invalid_transition')
    assert.match(refused.body().detail, /80,00/)
    assert.deepEqual((await storedOrder(id)).payments, before)
    ;(await post(client, `payments/${more.id}/fail`, staff, { notes: 'De trop' })).assertStatus(200)
    const { payments } = await storedOrder(id)
    assert.sameMembers(
      payments.map(({ status }) => status),
      ['pending', 'failed']
    )
  })
})
