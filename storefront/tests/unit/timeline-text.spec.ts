import { test } from '@japa/runner'
import { timelineKey } from '../../src/features/orders/timeline-text.ts'

const cases = [
  { entry: { type: 'placed', to: 'pending' }, key: 'placed' },
  { entry: { type: 'moved', to: 'shipped' }, key: 'shipped' },
  { entry: { type: 'payment', to: 'completed', amount: '890.00' }, key: 'payment.completed' },
  { entry: { type: 'payment', to: 'failed', amount: '890.00' }, key: 'payment.failed' },
  { entry: { type: 'payment', to: 'completed' }, key: 'paymentWithoutAmount.completed' },
  { entry: { type: 'payment', to: null }, key: 'paymentWithoutAmount.completed' },
  { entry: { type: 'payment', to: 'unknown', amount: '1.00' }, key: 'payment.completed' },
  { entry: { type: 'refund', to: null, amount: '10.00' }, key: 'refund' },
  { entry: { type: 'refund', to: null }, key: 'refundWithoutAmount' },
  { entry: { type: 'proof', to: 'received' }, key: 'proof.received' },
  { entry: { type: 'proof', to: 'refused' }, key: 'proof.refused' },
  { entry: { type: 'proof', to: null }, key: 'updated' },
  { entry: { type: 'parcel', to: null }, key: 'updated' },
]

test.group('A timeline event', () => {
  test('{$i}: {entry.type} to {entry.to} of {entry.amount} is told by a sentence of the catalogue')
    .with(cases)
    .run(({ assert }, { entry, key }) => {
      const told = timelineKey(entry as Parameters<typeof timelineKey>[0])

      assert.equal(told, key)
    })
})
