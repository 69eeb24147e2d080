import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import Payment from '#models/payment'
import { anOrder, storedOrder } from '#tests/support/orders'
import { Visitor } from '#tests/support/panel'
import { orderStaff, Fakes } from '#tests/support/fakes'

const part = { status: 'completed', refundedAmount: '30.00' } as const

test.group('An amount that a page showed', (group) => {
  group.each.setup(() => new Fakes().install())

  test('A cancellation does not refund more or less than its button said', async ({ assert }) => {
    const { id } = await anOrder({ status: 'confirmed', payments: [part] })
    const visitor = new Visitor(await orderStaff())
    const path = `/admin/orders/${id}`
    const body = { reason: 'Client injoignable', refund: true }

    await visitor.send(`${path}/cancel`, { ...body, shownAmount: '100.00' }, { from: path })

    assert.match((await visitor.told()).flash.error, /70,00/)
    assert.equal((await storedOrder(id)).status, 'confirmed')
    await visitor.send(`${path}/cancel`, { ...body, shownAmount: '70.00' }, { from: path })
    const { status, payments } = await storedOrder(id)
    assert.deepEqual([status, payments[0].refundedAmount], ['cancelled', '100.00'])
  })

  test('A delivery does not book more or less cash than its button said', async ({ assert }) => {
    const { id } = await anOrder({
      status: 'shipped',
      payments: [{ status: 'completed', amount: '40.00' }, { amount: '60.00' }],
    })
    const visitor = new Visitor(await orderStaff())
    const path = `/admin/orders/${id}`

    await visitor.send(`${path}/deliver`, { shownAmount: '100.00' }, { from: path })

    assert.match((await visitor.told()).flash.error, /60,00/)
    assert.equal((await storedOrder(id)).status, 'shipped')
    await visitor.send(`${path}/deliver`, { shownAmount: '60.00' }, { from: path })
    const { status, payments } = await storedOrder(id)
    assert.equal(status, 'delivered')
    assert.isTrue(payments.every((payment) => payment.status === 'completed'))
  })

  test('A whole refund does not book more or less than its button said', async ({ assert }) => {
    const { id } = await anOrder({ status: 'delivered', payments: [part] })
    const { id: paymentId } = await Payment.findByOrFail('order_id', id)
    const visitor = new Visitor(await orderStaff())
    const path = `/admin/orders/${id}/payments/${paymentId}/refund`
    const body = { all: true, notes: 'Anse fêlée' }

    await visitor.send(path, { ...body, shownAmount: '100.00' }, { key: randomUUID() })

    assert.match((await visitor.told()).flash.error, /70,00/)
    assert.equal((await storedOrder(id)).payments[0].refundedAmount, '30.00')
    await visitor.send(path, { ...body, shownAmount: '70.00' }, { key: randomUUID() })
    assert.equal((await storedOrder(id)).payments[0].refundedAmount, '100.00')
  })
})
