import { test } from '@japa/runner'
import { mergeLines } from '#domain/checkout_lines'
import type { ShippingRate } from '#domain/shipping_rates'
import { splitByStore, type PricedLine } from '#domain/split_by_store'

const line = (productId: string, storeId: string, price: string, quantity = 1): PricedLine => {
  const words = { name: productId, sku: productId, imageUrl: null, storeName: `Store ${storeId}` }
  return { productId, storeId, price, quantity, ...words, nameAr: null, storeNameAr: null }
}

const aRate = (overrides: Partial<ShippingRate>): ShippingRate => {
  const place = { storeId: null, region: 'MA-06', city: null }
  return {
    ...place,
    fee: '0.00',
    freeFrom: null,
    minDays: 2,
    maxDays: 4,
    cutOffHour: null,
    ...overrides,
  }
}

test.group('What delivery costs', () => {
  const platform = aRate({ fee: '40.00' })
  const inCity = aRate({ city: 'Casablanca', fee: '25.00' })
  const ofStore = aRate({ storeId: '1', fee: '30.00' })
  const ofStoreInCity = aRate({ storeId: '1', city: 'Casablanca', fee: '10.00' })
  const other = aRate({ storeId: '2', city: 'Casablanca', fee: '5.00' })

  const cases = {
    'the region’s where nothing else is set': { rates: [platform], fee: 4000n },
    'the city’s before the region’s': { rates: [platform, inCity], fee: 2500n },
    'the store’s before the platform’s city': { rates: [inCity, ofStore, platform], fee: 3000n },
    'the store’s city before all others': {
      rates: [platform, ofStore, ofStoreInCity, inCity],
      fee: 1000n,
    },
    'never another store’s': { rates: [other, platform], fee: 4000n },
    'nothing where the place has no rate': { rates: [], fee: 0n },
  }
  for (const [which, { rates, fee }] of Object.entries(cases)) {
    test(`A store’s parcel costs ${which}`, ({ assert }) => {
      const [share] = splitByStore([line('a', '1', '100.00')], rates)

      assert.equal(share.shippingFee, fee)
      assert.equal(share.totalAmount, 10_000n + fee)
    })
  }

  for (const { items, fee } of [
    { items: '499.99', fee: 4000n },
    { items: '500.00', fee: 0n },
    { items: '500.01', fee: 0n },
  ]) {
    test(`Items for ${items} with free delivery from 500.00 pay ${fee} centimes`, ({ assert }) => {
      const rate = aRate({ fee: '40.00', freeFrom: '500.00' })

      const [share] = splitByStore([line('a', '1', items)], [rate])

      assert.equal(share.shippingFee, fee)
    })
  }
})

test.group('A cart by store', () => {
  test('each store has its lines, its fee and its total', ({ assert }) => {
    const lines = [line('a', '1', '120.10', 3), line('b', '2', '5.00'), line('c', '1', '0.05', 2)]
    const shares = splitByStore(lines, [aRate({ fee: '25.00' })])
    assert.deepEqual(
      shares.map(({ storeId, itemsAmount, shippingFee, totalAmount }) => {
        return [storeId, itemsAmount, shippingFee, totalAmount]
      }),
      [
        ['1', 36040n, 2500n, 38540n],
        ['2', 500n, 2500n, 3000n],
      ]
    )
    assert.deepEqual(
      shares[0].lines.map(({ productId, total }) => [productId, total]),
      [
        ['a', 36030n],
        ['c', 10n],
      ]
    )
  })

  test('the dearest line there can be is exact', ({ assert }) => {
    const [share] = splitByStore([line('a', '1', '9999999999.99', 999)], [])
    assert.equal(share.totalAmount, 999999999999n * 999n)
  })

  test('lines of one product become one, where it first stood', ({ assert }) => {
    const lines = ['a', 'b', 'a'].map((productId, index) => ({ productId, quantity: index + 1 }))
    assert.deepEqual(mergeLines(lines), [
      { productId: 'a', quantity: 4 },
      { productId: 'b', quantity: 2 },
    ])
  })
})
