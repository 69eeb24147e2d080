import { test } from '@japa/runner'
import { rateFor, shippingRange, type ShippingRate } from '../../src/lib/api/shipping.ts'

const rate = (part: Partial<ShippingRate>): ShippingRate => ({
  storeId: null,
  region: 'MA-06',
  city: null,
  fee: '25.00',
  freeFrom: null,
  minDays: 1,
  maxDays: 3,
  cutOffHour: null,
  ...part,
})

test.group('Shipping rates', () => {
  test('A city’s rate comes before its region’s', ({ assert }) => {
    const rates = [rate({}), rate({ city: 'Casablanca', fee: '20.00' })]

    assert.equal(rateFor(rates, { region: 'MA-06', city: 'Casablanca' })?.fee, '20.00')
    assert.equal(rateFor(rates, { region: 'MA-06', city: 'Settat' })?.fee, '25.00')
  })

  test('A store’s own rate comes before that of all stores, even for a city', ({ assert }) => {
    const rates = [rate({ city: 'Casablanca' }), rate({ storeId: 'own', fee: '30.00' })]

    assert.equal(rateFor(rates, { region: 'MA-06', city: 'Casablanca' })?.fee, '30.00')
  })

  test('A region without a rate has none', ({ assert }) => {
    assert.isUndefined(rateFor([rate({})], { region: 'MA-12' }))
  })

  test('The range of a product spans what really applies', ({ assert }) => {
    const rates = [
      rate({ fee: '99.00', freeFrom: '500.00' }),
      rate({ storeId: 'own', fee: '9.50', freeFrom: '500.00' }),
      rate({ region: 'MA-12', fee: '60.00', freeFrom: '500.00', minDays: 3, maxDays: 7 }),
    ]

    assert.deepEqual(shippingRange(rates), {
      fee: { min: '9.50', max: '60.00' },
      days: { min: 1, max: 7 },
      freeFrom: '500.00',
      cutOffHour: null,
    })
  })

  test('The cut-off hour of a product is the earliest of all places', ({ assert }) => {
    const rates = [
      rate({ cutOffHour: 16 }),
      rate({ region: 'MA-12', cutOffHour: 11 }),
      rate({ region: 'MA-09' }),
    ]

    assert.equal(shippingRange(rates)?.cutOffHour, 11)
  })

  test('Free delivery is promised only where it holds everywhere', ({ assert }) => {
    const rates = [rate({ freeFrom: '500.00' }), rate({ region: 'MA-12' })]

    assert.isNull(shippingRange(rates)?.freeFrom)
  })

  test('Without rates there is no range', ({ assert }) => {
    assert.isNull(shippingRange([]))
  })
})
