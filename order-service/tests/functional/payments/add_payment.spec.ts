import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import Payment from '#models/payment'
import { get, post } from '#tests/support/calls'
import { anOrder, storedOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

const wire = { amount: '100.00', paymentMethod: 'bank_transfer' }

test.group('Adding a payment', (group) => {
  group.each.setup(() => new Fakes().install())

  test('expects money in another way', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()
    const body = { ...wire, notes: 'Préfère le virement' }
    const response = await post(client, `orders/${id}/payments`, staff, body)
    response.assertStatus(201)
    assert.containsSubset(response.body().data, {
      ...wire,
      orderId: id,
      status: 'pending',
      refundedAmount: '0.00',
      notes: 'Préfère le virement',
    })
    const list = await get(client, `orders/${id}/payments`, staff)
    assert.lengthOf(list.body().data, 2)
    assert.deepEqual((await storedOrder(id)).events.at(-1), ['payment', null, 'pending'])
  })

  test('once for a key', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder({ total: '500.00' })
    const key = randomUUID()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => post(client, `orders/${id}/payments`, staff, wire, key))
    )
    assert.lengthOf(new Set(answers.map((answer) => answer.body().data.id)), 1)
    assert.lengthOf(
      answers.filter((answer) => answer.header('idempotent-replayed')),
      7
    )
    assert.lengthOf((await storedOrder(id)).payments, 2)
    const other = await post(client, `orders/${id}/payments`, staff, { ...wire, amount: '1' }, key)
    other.assertStatus(422)
    assert.equal(other.body().code, 'idempotency_mismatch')
  })

  test('a refusal keeps no key', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()
    const key = randomUUID()
    const much = { ...wire, amount: '100.01' }
    ;(await post(client, `orders/${id}/payments`, staff, much, key)).assertStatus(409)
    assert.isNull(await db.from('idempotency_keys').where('key', key).first())
    ;(await post(client, `orders/${id}/payments`, staff, wire, key)).assertStatus(201)
  })

  test('never beyond what is still to come; cash not beyond what is not yet to be collected', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const paid = { amount: '60.00', status: 'completed', paymentMethod: 'whatsapp' } as const
    const { id } = await anOrder({ payments: [paid, { amount: '30.00' }] })
    const add = (paymentMethod: string, amount: string) =>
      post(client, `orders/${id}/payments`, staff, { paymentMethod, amount })
    const refused = await add('cod', '10.01')
    refused.assertStatus(409)
    assert.containsSubset(refused.body().errors, [{ field: 'amount', rule: 'over_payment' }])
    ;(await add('cod', '10.00')).assertStatus(201)
    ;(await add('bank_transfer', '40.01')).assertStatus(409)
    ;(await add('bank_transfer', '40.00')).assertStatus(201)
  })

  test('cash for a parcel that has arrived is refused', async ({ client }) => {
    const payments = [{ status: 'refunded', refundedAmount: '100.00' }] as const
    const { id } = await anOrder({ status: 'delivered', payments: [...payments] })
    const body = { amount: '10.00', paymentMethod: 'cod' }
    ;(await post(client, `orders/${id}/payments`, await orderStaff(), body)).assertStatus(409)
  })

  test('with sound values and a key', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()
    for (const wrong of [
      { amount: '0' },
      { amount: -5 },
      { paymentMethod: 'card' },
      { notes: 7 },
    ]) {
      const response = await post(client, `orders/${id}/payments`, staff, { ...wire, ...wrong })
      response.assertStatus(422)
    }
    const keyless = await client
      .post(`/api/v1/orders/${id}/payments`)
      .bearerToken(staff.token)
      .json(wire)
    keyless.assertStatus(400)
    assert.lengthOf((await storedOrder(id)).payments, 1)
  })

  test('A replayed payment is the first response byte for byte', async ({ client, assert }) => {
    const staff = await orderStaff()
    const { id } = await anOrder()
    const key = randomUUID()

    const first = await post(client, `orders/${id}/payments`, staff, wire, key)
    const again = await post(client, `orders/${id}/payments`, staff, wire, key)

    assert.equal(again.header('idempotent-replayed'), 'true')
    assert.equal(again.text(), first.text())
  })

  test('A payment cannot be expected under the reference of another checkout, however it is typed', async ({
    client,
    assert,
  }) => {
    const staff = await orderStaff()
    const reference = `VIR-${randomUUID()}`
    const paid = await anOrder({ method: 'bank_transfer' })
    const payment = await Payment.findByOrFail('order_id', paid.id)
    await post(client, `payments/${payment.id}/complete`, staff, { transactionId: reference })
    const { id } = await anOrder({ payments: [] })

    const body = {
      amount: '100',
      paymentMethod: 'whatsapp',
      transactionId: reference.toLowerCase(),
    }
    const response = await post(client, `orders/${id}/payments`, staff, body)

    response.assertStatus(409)
    assert.equal(response.body().errors[0].rule, 'reference_used')
    assert.lengthOf((await storedOrder(id)).payments, 0)
  })
})
