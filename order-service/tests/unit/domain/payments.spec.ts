import { test } from '@japa/runner'
import {
  balanceOf,
  excessCash,
  isCovered,
  maxReceivable,
  type PaymentFacts,
} from '#domain/payments'
import type { OrderStatus } from '@marketplace/shared/contracts/orders'

function paid(amount: string, more: Partial<PaymentFacts> = {}): PaymentFacts {
  const plain = {
    status: 'completed',
    paymentMethod: 'bank_transfer',
    refundedAmount: '0.00',
  } as const
  return { ...plain, amount, ...more }
}

const cash = (amount: string) => paid(amount, { status: 'pending', paymentMethod: 'cod' })
const order = (status: OrderStatus = 'pending', totalAmount = '100.00') => ({ status, totalAmount })

test.group('Where the money of an order stands', () => {
  test('nothing has come: all of it is due', ({ assert }) => {
    const balance = balanceOf(order(), [cash('100.00')])
    assert.containsSubset(balance, {
      received: 0n,
      net: 0n,
      due: 10000n,
      owed: 0n,
      cashToCome: 10000n,
      paymentStatus: 'unpaid',
    })
  })

  test('a part has come', ({ assert }) => {
    const balance = balanceOf(order(), [paid('30.00'), paid('70.00', { status: 'pending' })])
    assert.containsSubset(balance, { received: 3000n, due: 7000n, paymentStatus: 'partial' })
  })

  test('a partial refund leaves what was received', ({ assert }) => {
    const balance = balanceOf(order(), [paid('100.00', { refundedAmount: '40.00' })])
    assert.containsSubset(balance, { received: 10000n, net: 6000n, due: 0n, paymentStatus: 'paid' })
  })

  test('a whole refund takes the row away: on an open order the money is due again', ({
    assert,
  }) => {
    const refunded = paid('100.00', { status: 'refunded', refundedAmount: '100.00' })
    assert.containsSubset(balanceOf(order(), [refunded]), {
      received: 0n,
      net: 0n,
      due: 10000n,
      paymentStatus: 'refunded',
    })
    assert.containsSubset(balanceOf(order('cancelled'), [refunded]), { due: 0n, owed: 0n })
  })

  test('on a cancelled order what is left of the money is owed', ({ assert }) => {
    const balance = balanceOf(order('cancelled'), [paid('100.00', { refundedAmount: '25.50' })])
    assert.containsSubset(balance, { due: 0n, owed: 7450n })
  })

  test('failed rows and pending ones are no money', ({ assert }) => {
    const rows = [paid('100.00', { status: 'failed' }), paid('100.00', { status: 'pending' })]
    assert.equal(balanceOf(order(), rows).received, 0n)
  })

  test('an order that costs nothing is paid', ({ assert }) => {
    assert.equal(balanceOf(order('pending', '0.00'), [cash('0.00')]).paymentStatus, 'paid')
  })

  test('centimes add up where floats would not', ({ assert }) => {
    const balance = balanceOf(order('pending', '0.30'), [paid('0.10'), paid('0.20')])
    assert.containsSubset(balance, { received: 30n, due: 0n, paymentStatus: 'paid' })
    const most = balanceOf(order('pending', '9999999999.99'), [paid('9999999999.98')])
    assert.equal(most.due, 1n)
  })

  test('money received and cash to be collected cover an order together', ({ assert }) => {
    const covered = (rows: PaymentFacts[]) => isCovered(balanceOf(order(), rows))
    assert.isTrue(covered([cash('100.00')]))
    assert.isTrue(covered([paid('40.00'), cash('60.00')]))
    assert.isFalse(covered([paid('40.00'), cash('59.99')]))
    assert.isFalse(covered([paid('100.00', { status: 'pending' })]))
  })

  test('no order but a cancelled one takes more than its total', ({ assert }) => {
    const rows = [paid('80.00')]
    assert.equal(maxReceivable(order(), balanceOf(order(), rows)), 2000n)
    assert.equal(maxReceivable(order('delivered'), balanceOf(order('delivered'), rows)), 2000n)
    assert.isNull(maxReceivable(order('cancelled'), balanceOf(order('cancelled'), rows)))
  })
})

test.group('Cash that is no longer needed', () => {
  const kept = (rows: PaymentFacts[], due: bigint) =>
    excessCash(rows, due).map(({ row, keep }) => [rows.indexOf(row), keep])

  test('is taken from the newest rows', ({ assert }) => {
    const rows = [cash('50.00'), cash('30.00'), cash('20.00')]
    assert.deepEqual(kept(rows, 10000n), [])
    assert.deepEqual(kept(rows, 9000n), [[2, 1000n]])
    assert.deepEqual(kept(rows, 8000n), [[2, 0n]])
    assert.deepEqual(kept(rows, 4000n), [
      [2, 0n],
      [1, 0n],
      [0, 4000n],
    ])
    assert.deepEqual(kept(rows, 0n), [
      [2, 0n],
      [1, 0n],
      [0, 0n],
    ])
  })

  test('leaves what is no pending cash', ({ assert }) => {
    const rows = [paid('100.00'), paid('50.00', { status: 'pending' })]
    assert.deepEqual(kept(rows, 0n), [])
  })
})
