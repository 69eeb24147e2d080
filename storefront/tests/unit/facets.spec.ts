import { test } from '@japa/runner'
import { countOf, facetsOf, priceCountOf, type Facets } from '../../src/lib/api/facets.ts'

const facets: Facets = {
  rating: [{ value: 4, count: 12 }],
  price: [
    { min: null, max: 100, count: 3 },
    { min: '100.00', max: '250.00', count: 8 },
    { min: 500, max: null, count: 1 },
  ],
}

test.group('Counts of filters', () => {
  test('A list without facets has no counts', ({ assert }) => {
    const none = facetsOf({ page: 1, perPage: 24, total: 0, totalIsExact: true, lastPage: 1 })

    assert.isUndefined(countOf(none.rating, 4))
    assert.isUndefined(priceCountOf(none, { min: 100, max: 250 }))
  })

  test('A price range is found by its bounds, open ones included', ({ assert }) => {
    assert.equal(priceCountOf(facets, { max: 100 }), 3)
    assert.equal(priceCountOf(facets, { min: 100, max: 250 }), 8)
    assert.equal(priceCountOf(facets, { min: 500 }), 1)
    assert.isUndefined(priceCountOf(facets, { min: 250, max: 500 }))
  })

  test('A value is found whether it is a number or a text', ({ assert }) => {
    assert.equal(countOf(facets.rating, '4'), 12)
  })
})
