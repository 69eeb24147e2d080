import { test } from '@japa/runner'
import type { Sale } from '../generate/orders/orders.ts'
import { generateWorld } from '../world.ts'

const now = new Date('2026-11-20T14:30:00Z')
const { sales } = generateWorld(now)
const legal = [
  'pending>confirmed',
  'pending>cancelled',
  'confirmed>shipped',
  'confirmed>cancelled',
  'shipped>delivered',
  'shipped>cancelled',
]

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0)
const received = ({ payments }: Sale) =>
  sum(payments.filter(({ status }) => status === 'completed').map(({ amount }) => amount))
const pendingCash = ({ payments }: Sale) =>
  sum(
    payments
      .filter((one) => one.status === 'pending' && one.payment_method === 'cod')
      .map(({ amount }) => amount)
  )

test.group('Demo orders', () => {
  test('add up', ({ assert }) => {
    for (const { order, items } of sales) {
      assert.isNotEmpty(items)
      assert.equal(order.total_amount, sum(items.map(({ total_price }) => total_price)))
      for (const item of items) assert.equal(item.total_price, item.unit_price * item.quantity)
    }
  })

  test('have numbers that a checkout shares but for its ending', ({ assert }) => {
    assert.equal(new Set(sales.map(({ order }) => order.order_number)).size, sales.length)
    for (const group of Map.groupBy(sales, ({ order }) => order.checkout_id).values()) {
      for (const { order } of group) {
        const ending = group.length > 1 ? '-[1-9]' : ''
        assert.match(
          order.order_number,
          new RegExp(`^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}${ending}$`)
        )
        assert.equal(order.order_number.slice(0, 9), group[0]!.order.order_number.slice(0, 9))
      }
    }
  })

  test('tell a timeline of legal moves that ends where the order stands', ({ assert }) => {
    for (const { order, events } of sales) {
      assert.equal(events[0]!.type, 'placed')
      const times = events.map(({ created_at }) => created_at.getTime())
      assert.deepEqual(
        times,
        [...times].sort((a, b) => a - b)
      )
      let status = 'pending'
      for (const move of events.filter(({ type }) => type === 'moved')) {
        assert.equal(move.from_status, status)
        assert.include(legal, `${move.from_status}>${move.to_status}`)
        status = move.to_status!
      }
      assert.equal(order.status, status)
    }
  })

  test('were confirmed and shipped only when money had come or cash was awaited', ({ assert }) => {
    for (const sale of sales.filter(({ order }) => ['confirmed', 'shipped'].includes(order.status)))
      assert.isAtLeast(received(sale) + pendingCash(sale), sale.order.total_amount)
    for (const sale of sales.filter(({ order }) => order.status !== 'cancelled'))
      assert.isAtMost(received(sale), sale.order.total_amount)
  })

  test('leave no payment pending once they are delivered or cancelled', ({ assert }) => {
    for (const { order, payments } of sales.filter((sale) =>
      ['delivered', 'cancelled'].includes(sale.order.status)
    ))
      assert.isEmpty(
        payments.filter(({ status }) => status === 'pending'),
        order.order_number
      )
  })

  test('know every turn that a payment can take', ({ assert }) => {
    const turns = new Set(
      sales.flatMap(({ order, payments }) =>
        payments.map((one) => `${one.status} of ${order.status}`)
      )
    )
    const expected = [
      'completed of delivered',
      'failed of delivered',
      'failed of cancelled',
      'refunded of cancelled',
      'completed of cancelled',
      'completed of pending',
      'refunded of delivered',
    ]
    assert.includeMembers([...turns], expected)
    assert.isTrue(
      sales.some(({ payments }) =>
        payments.some(({ refunded_amount: back, amount }) => back > 0 && back < amount)
      )
    )
  })

  test('tell how much came and went back, as the payments say it', ({ assert }) => {
    for (const { events, payments } of sales) {
      const told = (type: string) => events.filter((event) => event.type === type)
      const came = payments.filter(({ status }) => ['completed', 'refunded'].includes(status))

      assert.equal(
        sum(told('payment').map(({ amount }) => amount!)),
        sum(came.map(({ amount }) => amount))
      )
      assert.equal(
        sum(told('refund').map(({ amount }) => amount!)),
        sum(payments.map(({ refunded_amount: back }) => back))
      )
      for (const payment of told('payment')) assert.equal(payment.to_status, 'completed')
    }
  })

  test('use a transfer’s reference for one checkout only', ({ assert }) => {
    const owners = new Map<string, string>()
    for (const { order, payments } of sales) {
      for (const payment of payments.filter(
        ({ payment_method: method, status }) =>
          method === 'bank_transfer' && ['completed', 'refunded'].includes(status)
      )) {
        assert.match(payment.transaction_id!, /^VIR-/)
        assert.equal(owners.get(payment.transaction_id!) ?? order.checkout_id, order.checkout_id)
        owners.set(payment.transaction_id!, order.checkout_id)
      }
    }
    assert.isAbove(owners.size, 20)
  })

  test('that wait have hours left, unless half of their money has stopped the clock', ({
    assert,
  }) => {
    const waiting = sales.filter(({ order }) => order.status === 'pending')
    assert.isAtLeast(waiting.length, 10)
    for (const sale of waiting) {
      const hoursLeft = (sale.order.confirm_by.getTime() - now.getTime()) / 3_600_000
      assert.isTrue(
        hoursLeft > 6 || received(sale) > 0,
        `${sale.order.order_number}: ${hoursLeft} h`
      )
    }
  })
})
