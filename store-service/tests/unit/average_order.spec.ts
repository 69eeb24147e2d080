import { test } from '@japa/runner'
import { averageOrder } from '#domain/sales_days'

for (const [orders, itemsAmount, average] of [
  [4, '1248.00', '312.00'],
  [3, '100.00', '33.33'],
  [3, '200.00', '66.67'],
  [2, '0.01', '0.01'],
  [0, '0.00', null],
] as const) {
  test(`${orders} orders of ${itemsAmount} together bring ${average} each`, ({ assert }) => {
    assert.equal(averageOrder({ orders, itemsAmount }), average)
  })
}
