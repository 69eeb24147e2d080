import { test } from '@japa/runner'
import {
  cacheTags,
  isCacheTag,
  tagsOfProduct,
  tagsOfRates,
  tagsOfReviews,
  tagsOfStock,
  tagsOfStore,
} from '../../contracts/cache_tags.ts'
import { parseMoney } from '../../contracts/money.ts'
import { newAccountLimits } from '../../contracts/limits.ts'
import { paymentMethods, rulesOf } from '../../contracts/payment_methods.ts'
import * as timeouts from '../../contracts/service_timeouts.ts'
import { stockLevel } from '../../contracts/stock.ts'

function assertRises(chain: readonly number[]) {
  for (const [index, value] of chain.entries()) {
    const next = chain[index + 1] ?? Infinity
    if (value >= next) throw new Error(`${value} ms is not shorter than the next, ${next} ms`)
  }
}

test.group('Timeouts', () => {
  test('Each link of a checkout waits longer than the one that it calls', () => {
    assertRises(timeouts.checkoutTimeouts)
  })

  test('The gateway waits longer than a checkout is queued and works', ({ assert }) => {
    const { checkoutQueueTimeoutMs, checkoutTimeoutMs, gatewayCheckoutTimeoutMs } = timeouts
    assert.isBelow(checkoutQueueTimeoutMs + checkoutTimeoutMs, gatewayCheckoutTimeoutMs)
  })

  test('Each limit on the database ends before the one around it', () => {
    assertRises(timeouts.databaseTimeouts)
  })

  test('A picture is given up before the gateway gives up its service', () => {
    assertRises(timeouts.fileTimeouts)
  })

  test('A connection and one statement together end before the gateway stops waiting', ({
    assert,
  }) => {
    const { databaseConnectTimeoutMs, queryTimeoutMs, gatewayTimeoutMs } = timeouts
    assert.isBelow(databaseConnectTimeoutMs + queryTimeoutMs, gatewayTimeoutMs)
  })
})

test.group('Cache tags', () => {
  const id = '0198c0de-0000-7000-8000-000000000001'

  test('A page can carry every tag that a service names', ({ assert }) => {
    const named = [
      ...tagsOfProduct(id, id),
      ...tagsOfStock([id]),
      ...tagsOfReviews(id),
      ...tagsOfStore(id),
      ...tagsOfRates(id),
      ...tagsOfRates(null),
      cacheTags.failed,
    ]

    assert.deepEqual(
      named.filter((tag) => !isCacheTag(tag)),
      []
    )
  })

  for (const tag of ['stores', 'product:', `product:${id}x`, `order:${id}`, '', null, 7]) {
    test(`No page carries the tag ${JSON.stringify(tag)}`, ({ assert }) => {
      assert.isFalse(isCacheTag(tag))
    })
  }
})

test.group('Payment methods', () => {
  for (const method of paymentMethods) {
    test(`${method} needs a reference exactly when the money is no cash`, ({ assert }) => {
      const { collectedBy, needsReference } = rulesOf(method)

      assert.equal(needsReference, collectedBy !== 'courier')
    })
  }

  test('The amount for accounts without a delivered order is an amount of money', ({ assert }) => {
    assert.equal(parseMoney(newAccountLimits.amount), 500_000n)
  })
})

test.group('Stock levels', () => {
  const cases = [
    { available: 0, lowStockAt: undefined, level: 'out' },
    { available: -1, lowStockAt: 0, level: 'out' },
    { available: 3, lowStockAt: undefined, level: 'low' },
    { available: 4, lowStockAt: null, level: 'enough' },
    { available: 6, lowStockAt: 10, level: 'low' },
    { available: 1, lowStockAt: 0, level: 'enough' },
  ]
  for (const { available, lowStockAt, level } of cases) {
    test(`${available} pieces with the owner's number ${lowStockAt} are ${level}`, ({ assert }) => {
      assert.equal(stockLevel(available, lowStockAt), level)
    })
  }
})
