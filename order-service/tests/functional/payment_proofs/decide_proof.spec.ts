import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { DateTime } from 'luxon'
import { get } from '#tests/support/calls'
import { Fakes, orderStaff, someone, type Someone } from '#tests/support/fakes'
import { anOrder, storedOrder, type NewOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { aReceipt, aWaitingProof, storedProofs } from '#tests/support/proofs'

const reference = () => `VIR ${randomUUID()}`

async function aTransfer(more: NewOrder = {}) {
  const order = await anOrder({ method: 'bank_transfer', total: '1180.00', ...more })
  const proofId = await aWaitingProof({ orderId: order.id, checkoutId: order.checkoutId })
  return { order, proofId }
}

const accept = (visitor: Visitor, proofId: string, body: object) =>
  visitor.send(`/admin/orders/transfers/${proofId}/accept`, body)
const refuse = (visitor: Visitor, proofId: string, body: object) =>
  visitor.send(`/admin/orders/transfers/${proofId}/refuse`, body)

test.group('The transfers desk', (group) => {
  let fakes: Fakes
  let staff: Someone
  let visitor: Visitor
  group.each.setup(async () => {
    fakes = new Fakes()
    staff = await orderStaff('Karim Jaidi')
    visitor = new Visitor(staff)
    return fakes.install()
  })

  test('A receipt over all that is due completes the payment and confirms the order', async ({
    assert,
  }) => {
    const { order, proofId } = await aTransfer()
    const transactionId = reference()

    const response = await accept(visitor, proofId, { amount: '1 180,00', transactionId })

    assert.equal(response.status, 303)
    const { status, payments, events } = await storedOrder(order.id)
    assert.equal(status, 'confirmed')
    assert.containsSubset(payments, [{ status: 'completed', amount: '1180.00' }])
    assert.deepInclude(events, ['proof', null, 'accepted'])
    const [proof] = await storedProofs(order.id)
    assert.containsSubset(proof, {
      status: 'accepted',
      decided_by: staff.id,
      decided_by_name: 'Karim Jaidi',
    })
    assert.isNotNull(proof!.decided_at)
  })

  test('A smaller amount is booked as it came, and the balance stays pending', async ({
    assert,
  }) => {
    const { order, proofId } = await aTransfer()

    await accept(visitor, proofId, { amount: '1100', transactionId: reference() })

    const { status, payments } = await storedOrder(order.id)
    assert.equal(status, 'pending')
    assert.deepEqual(
      payments.map((payment) => [payment.status, payment.amount]),
      [
        ['completed', '1100.00'],
        ['pending', '80.00'],
      ]
    )
  })

  test('More than is due is refused at the field, and nothing is booked', async ({ assert }) => {
    const { order, proofId } = await aTransfer()

    await accept(visitor, proofId, { amount: '1180.01', transactionId: reference() })

    assert.properties((await visitor.told()).errors, ['amount'])
    assert.equal((await storedOrder(order.id)).payments[0]!.status, 'pending')
    assert.equal((await storedProofs(order.id))[0]!.status, 'waiting')
  })

  test('One transfer pays the orders of a checkout, the largest first, to the centime', async ({
    assert,
  }) => {
    const checkoutId = randomUUID()
    const small = await anOrder({ checkoutId, method: 'bank_transfer', total: '99.99' })
    const { order: large, proofId } = await aTransfer({ checkoutId, total: '500.00' })
    const middle = await anOrder({ checkoutId, method: 'bank_transfer', total: '200.02' })

    await accept(visitor, proofId, { amount: '700.03', transactionId: reference() })

    assert.equal((await storedOrder(large.id)).status, 'confirmed')
    assert.equal((await storedOrder(middle.id)).status, 'confirmed')
    const { payments } = await storedOrder(small.id)
    assert.deepEqual(
      payments.map((payment) => [payment.status, payment.amount]),
      [
        ['completed', '0.01'],
        ['pending', '99.98'],
      ]
    )
  })

  test('A reference that paid another checkout is refused at the field and nothing is booked', async ({
    assert,
  }) => {
    const transactionId = reference()
    const first = await aTransfer()
    await accept(visitor, first.proofId, { amount: '1180', transactionId })
    const { order, proofId } = await aTransfer()

    await accept(visitor, proofId, { amount: '1180', transactionId: transactionId.toLowerCase() })

    assert.properties((await visitor.told()).errors, ['transactionId'])
    assert.equal((await storedOrder(order.id)).payments[0]!.status, 'pending')
    assert.equal((await storedProofs(order.id))[0]!.status, 'waiting')
    const uses = await visitor.json(
      `/admin/orders/transfers/${proofId}/reference?reference=${encodeURIComponent(transactionId)}`
    )
    assert.deepEqual(uses, { orderNumbers: [first.order.orderNumber] })
  })

  test('A transfer without a reference is sent back to its field', async ({ assert }) => {
    const { order, proofId } = await aTransfer()

    await accept(visitor, proofId, { amount: '1180' })

    assert.properties((await visitor.told()).errors, ['transactionId'])
    assert.equal((await storedProofs(order.id))[0]!.status, 'waiting')
  })

  test('The same acceptance sent five times at once books once', async ({ assert }) => {
    const { order, proofId } = await aTransfer()
    const body = { amount: '500', transactionId: reference() }

    const responses = await Promise.all(
      Array.from({ length: 5 }, () => accept(new Visitor(staff), proofId, body))
    )

    assert.deepEqual(
      responses.map(({ status }) => status),
      [303, 303, 303, 303, 303]
    )
    const { payments } = await storedOrder(order.id)
    assert.deepEqual(
      payments.map((payment) => [payment.status, payment.amount]),
      [
        ['completed', '500.00'],
        ['pending', '680.00'],
      ]
    )
  })

  test('Of two people who accept and refuse at once one decides, the other is told', async ({
    assert,
  }) => {
    for (let round = 0; round < 5; round++) {
      const { order, proofId } = await aTransfer()
      const other = new Visitor(await orderStaff())

      await Promise.all([
        accept(visitor, proofId, { amount: '1180', transactionId: reference() }),
        refuse(other, proofId, { reason: 'Illisible' }),
      ])

      const [proof] = await storedProofs(order.id)
      const { payments, events } = await storedOrder(order.id)
      const isPaid = payments[0]!.status === 'completed'
      assert.equal(proof!.status, isPaid ? 'accepted' : 'refused')
      assert.lengthOf(
        events.filter(([type]) => type === 'proof'),
        1
      )
      const loser = isPaid ? other : visitor
      assert.exists((await loser.told()).flash.error)
    }
  })

  test('Two receipts of one checkout accepted at once never book above what is due', async ({
    assert,
  }) => {
    for (let round = 0; round < 5; round++) {
      const { order, proofId } = await aTransfer()
      const second = await aWaitingProof({ orderId: order.id, checkoutId: order.checkoutId })

      await Promise.all(
        [proofId, second].map((id) =>
          accept(new Visitor(staff), id, { amount: '1180', transactionId: reference() })
        )
      )

      const { payments } = await storedOrder(order.id)
      assert.deepEqual(
        payments.map((payment) => [payment.status, payment.amount]),
        [['completed', '1180.00']]
      )
      const statuses = (await storedProofs(order.id)).map(({ status }) => status)
      assert.sameMembers(statuses, ['accepted', 'waiting'])
    }
  })

  test('A receipt of money that was booked on the order’s page is put away without an amount', async ({
    assert,
  }) => {
    const { order, proofId } = await aTransfer({
      status: 'confirmed',
      payments: [{ status: 'completed', transactionId: reference() }],
    })

    await accept(visitor, proofId, {})

    assert.equal((await storedProofs(order.id))[0]!.status, 'accepted')
    assert.lengthOf((await storedOrder(order.id)).payments, 1)
  })

  test('Without an amount nothing is accepted while money is due', async ({ assert }) => {
    const { order, proofId } = await aTransfer()

    await accept(visitor, proofId, {})

    assert.properties((await visitor.told()).errors, ['amount'])
    assert.equal((await storedProofs(order.id))[0]!.status, 'waiting')
  })

  test('A refusal tells the shopper why and leaves them a day for another receipt', async ({
    client,
    assert,
  }) => {
    const shopper = await someone()
    const confirmBy = DateTime.now().minus({ hours: 1 })
    const { order, proofId } = await aTransfer({ userId: shopper.id, confirmBy })

    await refuse(visitor, proofId, { reason: 'Le montant ne se lit pas' })

    const seen = (await get(client, `orders/${order.id}`, shopper)).body().data
    assert.containsSubset(seen, {
      status: 'pending',
      paymentProof: { status: 'refused', reason: 'Le montant ne se lit pas' },
      can: { sendProof: true },
    })
    assert.containsSubset(seen.timeline.at(-1), {
      type: 'proof',
      to: 'refused',
      reason: 'Le montant ne se lit pas',
    })
    const hours = DateTime.fromISO(seen.confirmBy).diffNow('hours').hours
    assert.isTrue(hours > 23 && hours <= 24)
    assert.equal((await storedOrder(order.id)).payments[0]!.status, 'pending')
  })

  test('A refusal without a reason is sent back to its field', async ({ assert }) => {
    const { order, proofId } = await aTransfer()

    await refuse(visitor, proofId, { reason: ' ' })

    assert.properties((await visitor.told()).errors, ['reason'])
    assert.equal((await storedProofs(order.id))[0]!.status, 'waiting')
  })

  test('The database lets nobody change a decision or its file', async ({ assert }) => {
    const { order, proofId } = await aTransfer()
    await refuse(visitor, proofId, { reason: 'Illisible' })

    const change = (values: object) => db.from('payment_proofs').where('id', proofId).update(values)

    await assert.rejects(() => change({ status: 'accepted', reason: null }), /decided once/)
    await assert.rejects(() => change({ reason: 'Autre' }), /decided once/)
    const waiting = await aWaitingProof({ orderId: order.id, checkoutId: order.checkoutId })
    await assert.rejects(
      () =>
        db
          .from('payment_proofs')
          .where('id', waiting)
          .update({ sha256: '0'.repeat(64) }),
      /decided once/
    )
  })

  test('The page shows the receipt beside what is expected, its siblings and the same file elsewhere', async ({
    assert,
  }) => {
    const checkoutId = randomUUID()
    const bytes = aReceipt()
    const elsewhere = await anOrder({ method: 'bank_transfer' })
    await aWaitingProof({ orderId: elsewhere.id, checkoutId: elsewhere.checkoutId, bytes })
    const order = await anOrder({ checkoutId, method: 'bank_transfer', total: '300.00' })
    const sibling = await anOrder({ checkoutId, method: 'bank_transfer', total: '20.50' })
    const proofId = await aWaitingProof({ orderId: order.id, checkoutId, bytes })

    const { status, component, props } = await visitor.open(
      `/admin/orders/transfers?proof=${proofId}`
    )

    assert.deepEqual([status, component], [200, 'transfers/index'])
    assert.containsSubset(props.transfer, {
      proof: { id: proofId, status: 'waiting', type: 'jpeg' },
      due: '320.50',
      elsewhere: [{ orderNumber: elsewhere.orderNumber }],
    })
    assert.sameMembers(
      props.transfer.orders.map(({ id, due }: any) => `${id} ${due}`),
      [`${order.id} 300.00`, `${sibling.id} 20.50`]
    )
    assert.include(
      props.transfers.map(({ id }: any) => id),
      proofId
    )
  })

  test('A PDF is shown in a frame of our own pages, where it loads and runs nothing', async ({
    assert,
  }) => {
    const { id: orderId, checkoutId } = await anOrder({ method: 'bank_transfer' })
    const id = await aWaitingProof({ orderId, checkoutId, type: 'pdf' })
    const file = `/admin/orders/transfers/${id}/file`

    const [framed, saved] = [
      await visitor.document(`${file}?inline=1`),
      await visitor.document(file),
    ]

    const said = ({ headers }: typeof framed, name: string) => headers.get(name) ?? ''
    assert.equal(said(framed, 'content-type'), 'application/pdf')
    assert.equal(said(framed, 'x-content-type-options'), 'nosniff')
    assert.equal(said(framed, 'cache-control'), 'no-store')
    assert.match(said(framed, 'content-disposition'), /^inline; /)
    assert.equal(said(framed, 'x-frame-options'), 'SAMEORIGIN')
    const policy = said(framed, 'content-security-policy').split('; ')
    assert.includeMembers(policy, ["default-src 'none'", "frame-ancestors 'self'"])
    assert.notMatch(policy.join(), /script-src|connect-src|form-action/)
    assert.match(said(saved, 'content-disposition'), /^attachment; /)
    assert.equal(said(saved, 'x-frame-options'), 'DENY')
  })

  test('A picture stays in its sandbox and in no frame, whatever is asked for', async ({
    assert,
  }) => {
    const { proofId } = await aTransfer()

    const { headers } = await visitor.document(`/admin/orders/transfers/${proofId}/file?inline=1`)

    assert.equal(headers.get('content-security-policy'), "default-src 'none'; sandbox")
    assert.equal(headers.get('x-frame-options'), 'DENY')
  })

  test('Owners and shoppers are kept out of all of it', async ({ assert }) => {
    const shop = fakes.aShop()
    const { order, proofId } = await aTransfer({ storeId: shop.storeId })
    for (const person of [await fakes.ownerOf(shop), await someone()]) {
      const stranger = new Visitor(person)
      const answers = [
        await stranger.open('/admin/orders/transfers'),
        await stranger.open(`/admin/orders/transfers/${proofId}/file`),
        await stranger.open(`/admin/orders/transfers/${proofId}/reference?reference=x`),
      ]
      assert.deepEqual(
        answers.map(({ status }) => status),
        [403, 403, 403]
      )
      await accept(stranger, proofId, { amount: '1', transactionId: reference() })
      await refuse(stranger, proofId, { reason: 'Non' })
    }
    assert.equal((await storedProofs(order.id))[0]!.status, 'waiting')
  })
})
