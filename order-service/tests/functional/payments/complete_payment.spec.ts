import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Payment from '#models/payment'
import { post, tally } from '#tests/support/calls'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { orderStaff, Fakes } from '#tests/support/fakes'

const transfer = { method: 'bank_transfer', total: '300.00' } as const

test.group('Completing a payment', (group) => {
  group.each.setup(() => new Fakes().install())

  async function anUnpaid(wanted: NewOrder = transfer) {
    const order = await anOrder(wanted)
    const [payment] = await Payment.query().where('order_id', order.id).orderBy('id')
    return { order, payment, staff: await orderStaff(), reference: `VIR-${randomUUID()}` }
  }

  test('in full confirms the order, in the system’s name', async ({ client, assert }) => {
    const { order, payment, staff, reference } = await anUnpaid()
    const body = { transactionId: reference, notes: 'Vu sur le relevé' }
    const response = await post(client, `payments/${payment.id}/complete`, staff, body)
    response.assertStatus(200)
    assert.containsSubset(response.body().data, {
      id: order.id,
      status: 'confirmed',
      amountPaid: '300.00',
      paymentStatus: 'paid',
      payments: [{ status: 'completed', transactionId: reference, notes: 'Vu sur le relevé' }],
    })
    const [, money, move] = response.body().data.timeline
    assert.containsSubset(money, { type: 'payment', amount: '300.00', reason: reference })
    assert.equal(money.actor.role, 'staff')
    assert.containsSubset(move, { from: 'pending', to: 'confirmed', actor: { role: 'system' } })
  })

  test('in part splits it, and a second part confirms', async ({ client, assert }) => {
    const { order, payment, staff, reference } = await anUnpaid()
    const part = { amount: '120.5', transactionId: reference }
    const first = await post(client, `payments/${payment.id}/complete`, staff, part)
    assert.containsSubset(first.body().data, {
      status: 'pending',
      paymentStatus: 'partial',
      amountPaid: '120.50',
      amountDue: '179.50',
    })
    const rows = first.body().data.payments
    assert.containsSubset(rows, [
      { id: payment.id, amount: '120.50', status: 'completed' },
      { amount: '179.50', status: 'pending', paymentMethod: 'bank_transfer', transactionId: null },
    ])
    const rest = { transactionId: reference }
    const second = await post(client, `payments/${rows[1].id}/complete`, staff, rest)
    assert.containsSubset(second.body().data, { status: 'confirmed', paymentStatus: 'paid' })
    assert.lengthOf((await storedOrder(order.id)).payments, 2)
  })

  test('again with the same reference changes nothing, with another is a conflict', async ({
    client,
    assert,
  }) => {
    const { order, payment, staff, reference } = await anUnpaid()
    const path = `payments/${payment.id}/complete`
    await post(client, path, staff, { transactionId: reference })
    const before = await storedOrder(order.id)
    ;(await post(client, path, staff, { transactionId: reference })).assertStatus(200)
    const other = await post(client, path, staff, { transactionId: 'VIR-OTHER' })
    other.assertStatus(409)
    assert.equal(other.body().code, 'conflict')
    const amount = await post(client, path, staff, { transactionId: reference, amount: '10' })
    amount.assertStatus(409)
    const after = await storedOrder(order.id)
    assert.deepEqual([after.events, after.payments], [before.events, before.payments])
  })

  test('again under the reference that it was expected with changes nothing', async ({
    client,
    assert,
  }) => {
    const transactionId = `VIR-${randomUUID()}`
    const { order, payment, staff } = await anUnpaid({ ...transfer, payments: [{ transactionId }] })
    const path = `payments/${payment.id}/complete`
    ;(await post(client, path, staff)).assertStatus(200)
    const before = await storedOrder(order.id)
    ;(await post(client, path, staff)).assertStatus(200)
    ;(await post(client, path, staff, { transactionId })).assertStatus(200)
    const after = await storedOrder(order.id)
    assert.deepEqual([after.events, after.payments], [before.events, before.payments])
  })

  test('by two at once books it once', async ({ client, assert }) => {
    const { order, payment, staff, reference } = await anUnpaid()
    const answers = await Promise.all(
      ['', '', '', '-other'].map((suffix) =>
        post(client, `payments/${payment.id}/complete`, staff, {
          transactionId: reference + suffix,
        })
      )
    )
    const { payments, events } = await storedOrder(order.id)
    assert.deepEqual(
      payments.map(({ status, amount }) => [status, amount]),
      [['completed', '300.00']]
    )
    assert.lengthOf(events, 3)
    const counts = tally(answers)
    assert.isTrue(counts[409] === 1 || counts[409] === 3)
  })

  for (const method of ['bank_transfer', 'whatsapp'] as const) {
    test(`Completing a payment by ${method} without a reference is 422 at transactionId`, async ({
      client,
      assert,
    }) => {
      const { order, payment, staff } = await anUnpaid({ method })

      const response = await post(client, `payments/${payment.id}/complete`, staff)

      response.assertStatus(422)
      assert.equal(response.body().errors[0].field, 'transactionId')
      assert.equal((await storedOrder(order.id)).payments[0].status, 'pending')
    })
  }

  test('Cash is completed without a reference', async ({ client, assert }) => {
    const { order, payment, staff } = await anUnpaid({ method: 'cod' })

    const response = await post(client, `payments/${payment.id}/complete`, staff)

    response.assertStatus(200)
    assert.equal((await storedOrder(order.id)).payments[0].status, 'completed')
  })

  const spellings = {
    'in another case': (reference: string) => reference.toLowerCase(),
    'with spaces': (reference: string) => reference.replace(/(....)/g, '$1 '),
    'with invisible characters': (reference: string) => reference.replace('-', '\u200b-\u2060'),
    'in full width': (reference: string) => reference.replace('V', 'Ｖ'),
    'with Arabic digits': (reference: string) =>
      reference.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit))),
  }
  for (const [how, spell] of Object.entries(spellings)) {
    test(`A reference typed ${how} pays no second checkout, by no other method`, async ({
      client,
      assert,
    }) => {
      const first = await anUnpaid()
      const second = await anUnpaid({ method: 'whatsapp' })
      const paid = { transactionId: first.reference }
      ;(
        await post(client, `payments/${first.payment.id}/complete`, first.staff, paid)
      ).assertStatus(200)

      const again = { transactionId: spell(first.reference) }
      const path = `payments/${second.payment.id}/complete`
      const response = await post(client, path, first.staff, again)

      response.assertStatus(409)
      assert.containsSubset(response.body(), {
        code: 'conflict',
        errors: [{ field: 'transactionId', rule: 'reference_used' }],
      })
      const stored = await storedOrder(second.order.id)
      assert.equal(stored.status, 'pending')
      assert.equal(stored.payments[0].status, 'pending')
    })
  }

  test('A reference typed otherwise completes the same payment again without a change', async ({
    client,
    assert,
  }) => {
    const { order, payment, staff, reference } = await anUnpaid()
    const path = `payments/${payment.id}/complete`
    await post(client, path, staff, { transactionId: reference })
    const before = await storedOrder(order.id)

    const response = await post(client, path, staff, {
      transactionId: ` ${reference.toLowerCase()}`,
    })

    response.assertStatus(200)
    const after = await storedOrder(order.id)
    assert.deepEqual([after.events, after.payments], [before.events, before.payments])
  })

  test('A WhatsApp payment that was completed without a reference stays completed and is refunded', async ({
    client,
    assert,
  }) => {
    const { order, payment, staff } = await anUnpaid({
      method: 'whatsapp',
      payments: [{ status: 'completed' }],
    })

    const again = await post(client, `payments/${payment.id}/complete`, staff)
    const refund = { amount: '10.00', notes: 'Anse cassée' }
    const refunded = await post(client, `payments/${payment.id}/refund`, staff, refund)

    again.assertStatus(200)
    refunded.assertStatus(200)
    assert.containsSubset((await storedOrder(order.id)).payments, [
      { status: 'completed', refundedAmount: '10.00' },
    ])
  })

  const typed = { '٨٩': '89.00', '1 00,50 MAD': '100.50', ' 120 dh ': '120.00', '٨٩٫٥': '89.50' }
  for (const [text, amount] of Object.entries(typed)) {
    test(`An amount typed "${text}" completes ${amount}`, async ({ client, assert }) => {
      const { order, payment, staff, reference } = await anUnpaid()

      const body = { amount: text, transactionId: reference }
      const response = await post(client, `payments/${payment.id}/complete`, staff, body)

      response.assertStatus(200)
      const { payments } = await storedOrder(order.id)
      assert.containsSubset(payments, [{ status: 'completed', amount }, { status: 'pending' }])
    })
  }

  test('More than the row expects is 409 and books nothing', async ({ client, assert }) => {
    const { order, payment, staff, reference } = await anUnpaid({ ...transfer, total: '890.00' })

    const body = { amount: '900', transactionId: reference }
    const response = await post(client, `payments/${payment.id}/complete`, staff, body)

    response.assertStatus(409)
    assert.equal(response.body().errors[0].rule, 'over_payment')
    assert.containsSubset((await storedOrder(order.id)).payments, [
      { status: 'pending', amount: '890.00' },
    ])
  })

  test('under a reference that the orders of a checkout share', async ({ client, assert }) => {
    const checkoutId = randomUUID()
    const [one, two] = [
      await anUnpaid({ ...transfer, checkoutId }),
      await anUnpaid({ ...transfer, checkoutId }),
    ]
    const elsewhere = await anUnpaid()
    const body = { transactionId: one.reference }
    ;(await post(client, `payments/${one.payment.id}/complete`, one.staff, body)).assertStatus(200)
    ;(await post(client, `payments/${two.payment.id}/complete`, one.staff, body)).assertStatus(200)
    const used = await post(client, `payments/${elsewhere.payment.id}/complete`, one.staff, body)
    used.assertStatus(409)
    assert.containsSubset(used.body(), {
      code: 'conflict',
      errors: [{ field: 'transactionId', rule: 'reference_used' }],
    })
    assert.equal((await storedOrder(elsewhere.order.id)).status, 'pending')
  })

  test('under one reference for two checkouts at once: one of them has it', async ({
    client,
    assert,
  }) => {
    const orders = await Promise.all(Array.from({ length: 6 }, () => anUnpaid()))
    const body = { transactionId: `VIR-${randomUUID()}` }
    const answers = await Promise.all(
      orders.map(({ payment, staff }) =>
        post(client, `payments/${payment.id}/complete`, staff, body)
      )
    )
    assert.deepEqual(tally(answers), { 200: 1, 409: 5 })
  })

  test('makes cash that is no longer needed smaller, or nothing', async ({ client, assert }) => {
    const wire = { amount: '100.00', paymentMethod: 'bank_transfer' } as const
    const { order, payment, staff, reference } = await anUnpaid({
      total: '150.00',
      payments: [wire, { amount: '90.00' }, { amount: '60.00' }],
    })
    const body = { transactionId: reference }
    const response = await post(client, `payments/${payment.id}/complete`, staff, body)
    assert.containsSubset(response.body().data, { status: 'pending', amountDue: '50.00' })
    const { payments } = await storedOrder(order.id)
    assert.deepEqual(
      payments.map(({ status, amount }) => [status, amount]),
      [
        ['completed', '100.00'],
        ['pending', '50.00'],
        ['failed', '60.00'],
      ]
    )
  })

  test('never takes more than the row or than the order’s total', async ({ client, assert }) => {
    const completed = { amount: '80.00', status: 'completed', paymentMethod: 'whatsapp' } as const
    const { order, staff, reference } = await anUnpaid({
      total: '100.00',
      method: 'whatsapp',
      payments: [completed, { amount: '100.00' }],
    })
    const payment = await Payment.query()
      .where('order_id', order.id)
      .where('amount', '100.00')
      .firstOrFail()
    for (const amount of ['100.01', '20.01', undefined]) {
      const body = { amount, transactionId: reference }
      const response = await post(client, `payments/${payment.id}/complete`, staff, body)
      response.assertStatus(409)
      assert.containsSubset(response.body(), { code: 'conflict', errors: [{ field: 'amount' }] })
    }
    const body = { amount: '20.00', transactionId: reference }
    ;(await post(client, `payments/${payment.id}/complete`, staff, body)).assertStatus(200)
  })

  test('for a cancelled order books the money, which is owed', async ({ client, assert }) => {
    const { order, staff, reference } = await anUnpaid({
      ...transfer,
      status: 'cancelled',
      payments: [{ status: 'failed' }],
    })
    const wanted = { amount: '300.00', paymentMethod: 'bank_transfer', transactionId: reference }
    const added = await post(client, `orders/${order.id}/payments`, staff, wanted)
    added.assertStatus(201)
    const response = await post(client, `payments/${added.body().data.id}/complete`, staff)
    response.assertStatus(200)
    assert.containsSubset(response.body().data, { status: 'cancelled', amountOwed: '300.00' })
  })

  test('of one that failed or was refunded is refused', async ({ client, assert }) => {
    const states = [
      { status: 'failed' },
      { status: 'refunded', refundedAmount: '300.00', transactionId: 'x' },
    ]
    for (const state of states as any[]) {
      const { payment, staff, reference } = await anUnpaid({ ...transfer, payments: [state] })
      const body = { transactionId: reference }
      const response = await post(client, `payments/${payment.id}/complete`, staff, body)
      response.assertStatus(409)
      assert.equal(response.body().code, 'invalid_transition')
    }
  })

  test('with amounts that are none is refused', async ({ client, assert }) => {
    const { order, payment, staff, reference } = await anUnpaid()
    const none = ['0', 0, null, '', ' ', '-1', -1, '٠', '1.234', '1,890', '1e3', 'x', {}, true]
    for (const amount of [...none, 1e309, 1e10]) {
      const body = { amount, transactionId: reference }
      const response = await post(client, `payments/${payment.id}/complete`, staff, body)
      response.assertStatus(422)
    }
    assert.containsSubset((await storedOrder(order.id)).payments, [
      { status: 'pending', amount: '300.00' },
    ])
  })
})
