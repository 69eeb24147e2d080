import { test } from '@japa/runner'
import { formatAmount } from '@marketplace/shared/ui/format/number'
import { readAmount, type TypedAmount } from '../../../inertia/money.js'

const most = '1890.00'
const cases: [string, TypedAmount][] = [
  ['890', { amount: '890.00' }],
  ['1 890,00', { amount: '1890.00' }],
  ['1889.5', { amount: '1889.50' }],
  ['٨٩٠', { amount: '890.00' }],
  ['890,00 MAD', { amount: '890.00' }],
  ['', { amount: null, problem: 'missing' }],
  ['   ', { amount: null, problem: 'missing' }],
  ['abc', { amount: null, problem: 'unreadable' }],
  ['-5', { amount: null, problem: 'unreadable' }],
  ['1e3', { amount: null, problem: 'unreadable' }],
  ['0', { amount: null, problem: 'nothing' }],
  ['0,00', { amount: null, problem: 'nothing' }],
  ['1 890,01', { amount: null, problem: 'tooMuch' }],
]

test.group('A typed amount', () => {
  for (const [typed, expected] of cases) {
    const outcome = expected.problem ?? expected.amount
    test(`“${typed}” of at most 1 890,00 is read as ${outcome}`, ({ assert }) => {
      assert.deepEqual(readAmount(typed, most), expected)
    })
  }

  for (const language of ['fr', 'ar', 'en'] as const) {
    test(`What stands in the field at first is read as itself in ${language}`, ({ assert }) => {
      const shown = formatAmount('1234567.50', language)

      assert.deepEqual(readAmount(shown, null), { amount: '1234567.50' })
    })
  }

  test('Without a bound any amount is taken', ({ assert }) => {
    assert.deepEqual(readAmount('9 999 999,99', null), { amount: '9999999.99' })
  })
})
