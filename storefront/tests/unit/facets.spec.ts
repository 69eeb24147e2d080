import { test } from '@japa/runner'
import {
  categoryCountOf,
  countOf,
  facetsOf,
  priceCountOf,
  type Facets,
} from '../../src/lib/api/facets.ts'

const facets: Facets = {
  rating: [{ value: 4, count: 12 }],
  price: [
    { min: null, max: 100, count: 3 },
    { min: '100.00', max: '250.00', count: 8 },
    { min: 500, max: null, count: 1 },
  ],
}

const page = { page: 1, perPage: 24, total: 0, totalIsExact: true, lastPage: 1 }

test.group('Counts of filters', () => {
  test('A list without facets has no counts', ({ assert }) => {
    const none = facetsOf(page)

    assert.isUndefined(countOf(none.rating, 4))
    assert.isUndefined(priceCountOf(none, { min: 100, max: 250 }))
  })

  test('A price range is found by its bounds, open ones included', ({ assert }) => {
    assert.equal(priceCountOf(facets, { max: 100 }), 3)
    assert.equal(priceCountOf(facets, { min: 100, max: 250 }), 8)
    assert.equal(priceCountOf(facets, { min: 500 }), 1)
    assert.isUndefined(priceCountOf(facets, { min: 250, max: 500 }))
  })

  test('A facet that was not counted to the end is not shown', ({ assert }) => {
    const meta = { ...page, facets: { ...facets, estimated: ['price'] } }

    const shown = facetsOf(meta)

    assert.isUndefined(priceCountOf(shown, { max: 100 }))
    assert.equal(countOf(shown.rating, 4), 12)
  })

  test('A category counts what is below it and right in it', ({ assert }) => {
    const name = { fr: '', ar: '', en: '' }
    const leaf = (slug: string) => ({
      ...{ slug, name, productCount: 9, children: [] },
      ...{ picture: null, version: 1 },
    })
    const maison = { ...leaf('maison'), children: [leaf('tapis'), leaf('lampes'), leaf('poterie')] }
    const category = [
      { value: 'tapis', count: 3 },
      { value: 'lampes', count: 2 },
      { value: 'maison', count: 1 },
    ]

    assert.equal(categoryCountOf({ category }, maison), 6)
    assert.equal(categoryCountOf({ category }, leaf('poterie')), 0)
    assert.isUndefined(categoryCountOf({}, maison))
  })

  test('A value is found whether it is a number or a text', ({ assert }) => {
    assert.equal(countOf(facets.rating, '4'), 12)
  })
})
