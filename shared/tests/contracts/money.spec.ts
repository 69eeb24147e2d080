import { test } from '@japa/runner'
import { parseMoney, sum, toAmount, toCentimes } from '../../contracts/money.ts'

test.group('Money', () => {
  test('amounts come in as strings or numbers with at most two decimals', ({ assert }) => {
    assert.equal(parseMoney('149.90'), 14990n)
    assert.equal(parseMoney(149.9), 14990n)
    assert.equal(parseMoney('0'), 0n)
    assert.equal(parseMoney('9999999999.99'), 999_999_999_999n)
  })

  for (const wrong of [
    '149.999',
    '-1',
    '1e3',
    '',
    ' 1',
    '1,50',
    'NaN',
    '10000000000',
    Number.NaN,
    1e21,
    0.1 + 0.2,
    null,
    {},
    true,
  ]) {
    test(`${String(wrong)} (${typeof wrong}) is no amount`, ({ assert }) => {
      assert.isNull(parseMoney(wrong))
    })
  }

  test('what goes in comes out, to the centime', ({ assert }) => {
    for (const amount of ['0.00', '0.05', '19.90', '2450.00', '9999999999.99']) {
      assert.equal(toAmount(toCentimes(amount)), amount)
    }
    assert.equal(toAmount(sum([toCentimes('0.10'), toCentimes('0.20')])), '0.30')
  })

  test('nothing below zero is an amount', ({ assert }) => {
    assert.throws(() => toAmount(-1n), RangeError)
    assert.throws(() => toCentimes('abc'), RangeError)
  })
})
