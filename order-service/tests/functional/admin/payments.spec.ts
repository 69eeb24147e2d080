import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import type Order from '#models/order'
import Payment from '#models/payment'
import { anOrder, storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, Fakes } from '#tests/support/fakes'

async function onlyPayment({ id }: Order) {
  return Payment.query().where('order_id', id).firstOrFail()
}

async function pathTo(order: Order, command: string) {
  const payment = await onlyPayment(order)
  return `/admin/orders/${order.id}/payments/${payment.id}/${command}`
}

test.group('Payments from the panel', (group) => {
  let fakes: Fakes
  group.each.setup(() => {
    fakes = new Fakes()
    return fakes.install()
  })

  test('a transfer is completed with its reference, and the order confirmed', async ({
    assert,
  }) => {
    const order = await anOrder({ method: 'bank_transfer' })
    const visitor = new Visitor(await orderStaff())
    const receipt = {
      amount: '100.00',
      transactionId: `CIH ${randomUUID()}`,
      notes: 'Vu au relevé',
    }
    assert.equal((await visitor.send(await pathTo(order, 'complete'), receipt)).status, 303)
    assert.equal((await visitor.told()).flash.success, 'orders.flash.received')
    const payment = await onlyPayment(order)
    assert.containsSubset(payment, { status: 'completed', transactionId: receipt.transactionId })
    assert.equal(payment.notes, 'Vu au relevé')
    assert.equal((await storedOrder(order.id)).status, 'confirmed')
  })

  test('a transfer without a reference is sent back to its field', async ({ assert }) => {
    const order = await anOrder({ method: 'bank_transfer' })
    const visitor = new Visitor(await orderStaff())
    await visitor.send(await pathTo(order, 'complete'), { amount: '100.00' })
    assert.properties((await visitor.told()).errors, ['transactionId'])
    assert.equal((await storedOrder(order.id)).payments[0].status, 'pending')
  })

  test('less than expected leaves the rest pending; more is refused', async ({ assert }) => {
    const order = await anOrder()
    const visitor = new Visitor(await orderStaff())
    const path = await pathTo(order, 'complete')
    await visitor.send(path, { amount: '100.01' })
    assert.properties((await visitor.told()).errors, ['amount'])
    await visitor.send(path, { amount: '40.00' })
    const { payments } = await storedOrder(order.id)
    assert.sameDeepMembers(
      payments.map(({ status, amount }) => [status, amount]),
      [
        ['completed', '40.00'],
        ['pending', '60.00'],
      ]
    )
  })

  test('a payment fails with a note', async ({ assert }) => {
    const order = await anOrder({ method: 'bank_transfer' })
    const visitor = new Visitor(await orderStaff())
    await visitor.send(await pathTo(order, 'fail'), {})
    assert.properties((await visitor.told()).errors, ['notes'])
    await visitor.send(await pathTo(order, 'fail'), { notes: 'Jamais reçu' })
    assert.containsSubset(await onlyPayment(order), { status: 'failed', notes: 'Jamais reçu' })
  })

  test('a payment is added once for a key', async ({ assert }) => {
    const order = await anOrder({ payments: [] })
    const visitor = new Visitor(await orderStaff())
    const path = `/admin/orders/${order.id}/payments`
    const body = { amount: '100.00', paymentMethod: 'bank_transfer', notes: 'Préfère le virement' }
    const key = randomUUID()
    for (const again of [key, key]) await visitor.send(path, body, { key: again })
    const { payments } = await storedOrder(order.id)
    assert.deepEqual(
      payments.map(({ status, amount, paymentMethod }) => [status, amount, paymentMethod]),
      [['pending', '100.00', 'bank_transfer']]
    )
  })

  test('money is given back in part and in whole, once for a key', async ({ assert }) => {
    const order = await anOrder({ status: 'delivered', payments: [{ status: 'completed' }] })
    const visitor = new Visitor(await orderStaff())
    const path = await pathTo(order, 'refund')
    const part = { amount: '30.00', notes: 'Anse fêlée' }
    const key = randomUUID()
    await visitor.send(path, part, { key })
    await visitor.send(path, part, { key })
    assert.containsSubset(await onlyPayment(order), {
      status: 'completed',
      refundedAmount: '30.00',
    })
    await visitor.send(path, { amount: '70.01', notes: 'Trop' }, { key: randomUUID() })
    assert.properties((await visitor.told()).errors, ['amount'])
    await visitor.send(path, { all: true, notes: 'Le reste' }, { key: randomUUID() })
    assert.containsSubset(await onlyPayment(order), {
      status: 'refunded',
      refundedAmount: '100.00',
    })
  })

  test('A refund from the panel without an amount shows the error at the amount and gives nothing back', async ({
    assert,
  }) => {
    const order = await anOrder({ status: 'delivered', payments: [{ status: 'completed' }] })
    const visitor = new Visitor(await orderStaff())

    await visitor.send(
      await pathTo(order, 'refund'),
      { notes: 'Anse fêlée' },
      { key: randomUUID() }
    )

    assert.properties((await visitor.told()).errors, ['amount'])
    assert.containsSubset(await onlyPayment(order), {
      status: 'completed',
      refundedAmount: '0.00',
    })
  })

  test('The second of two refunds under one key says that it was replayed', async ({ assert }) => {
    const order = await anOrder({ status: 'delivered', payments: [{ status: 'completed' }] })
    const visitor = new Visitor(await orderStaff())
    const [path, key] = [await pathTo(order, 'refund'), randomUUID()]
    const body = { amount: '30.00', notes: 'Anse fêlée' }

    const first = await visitor.send(path, body, { key })
    const second = await visitor.send(path, body, { key })

    assert.isNull(first.headers.get('idempotent-replayed'))
    assert.equal(second.headers.get('idempotent-replayed'), 'true')
    assert.equal((await onlyPayment(order)).refundedAmount, '30.00')
  })

  test('money is never the owner’s affair', async ({ assert }) => {
    const shop = fakes.aShop()
    const visitor = new Visitor(await fakes.ownerOf(shop))
    const order = await anOrder({ storeId: shop.storeId, method: 'whatsapp' })
    const before = await storedOrder(order.id)
    const body = { amount: '10.00', paymentMethod: 'cod', notes: 'Note' }
    const paths = [`/admin/orders/${order.id}/payments`]
    for (const command of ['complete', 'fail', 'refund']) paths.push(await pathTo(order, command))
    for (const path of paths) {
      await visitor.send(path, body, { key: randomUUID() })
      assert.isString((await visitor.told()).flash.error, path)
    }
    const after = await storedOrder(order.id)
    assert.deepEqual([after.payments, after.events], [before.payments, before.events])
  })

  test('a payment of another order is not found under this one', async ({ assert }) => {
    const order = await anOrder()
    const other = await anOrder()
    const { id } = await onlyPayment(other)
    const visitor = new Visitor(await orderStaff())
    for (const paymentId of [id, randomUUID(), 'nonsense']) {
      await visitor.send(`/admin/orders/${order.id}/payments/${paymentId}/complete`, {})
      assert.isString((await visitor.told()).flash.error)
    }
    assert.equal((await onlyPayment(other)).status, 'pending')
  })
})
