import { test } from '@japa/runner'
import { transferOf } from '@/lib/api/transfer-of'

const transfer = (amount: string, reference = 'M7K3-Q9F2') => ({
  transfer: { amount, reference, beneficiary: 'Rahba', rib: '007780000000000000000045' },
})

test.group('The transfer that the confirmation asks for', () => {
  test('pays all orders of the purchase at once', ({ assert }) => {
    const whole = transferOf([transfer('149.00'), transfer('80.50')])

    assert.containsSubset(whole, { amount: '229.50', orderCount: 2 })
  })

  test('leaves out what is paid or cancelled, and other purchases', ({ assert }) => {
    assert.equal(transferOf([{}, transfer('80.50')])?.amount, '80.50')
    assert.equal(transferOf([transfer('149.00'), transfer('80.50', 'XXXX-0000')])?.amount, '149.00')
    assert.isUndefined(transferOf([{}]))
  })
})
