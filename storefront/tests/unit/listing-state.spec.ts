import { test } from '@japa/runner'
import {
  hasFilters,
  listingParams,
  parseListing,
  productQuery,
  reachableLastPage,
} from '../../src/features/catalog/listing-state.ts'

test.group('What the address of a list says', () => {
  test('is read whole', ({ assert }) => {
    const params = {
      q: ' thé ',
      category: 'cuisine',
      min: '100',
      max: '250',
      rating: '4',
      stock: '1',
      sort: 'price',
      page: '2',
    }
    assert.deepEqual(parseListing(params), {
      q: 'thé',
      category: 'cuisine',
      min: 100,
      max: 250,
      rating: 4,
      stock: true,
      sort: 'price',
      page: 2,
    })
  })

  test('leaves out what makes no sense', ({ assert }) => {
    const params = {
      category: '../x',
      min: 'abc',
      max: '-5',
      rating: '9',
      stock: 'yes',
      sort: 'cheap',
      page: '0',
    }
    assert.deepEqual(parseListing(params), parseListing({}))
  })

  test('takes the first of a parameter that is given twice', ({ assert }) => {
    assert.equal(parseListing({ rating: ['3', '4'] }).rating, 3)
  })

  test('turns a range around that is given backwards', ({ assert }) => {
    const { min, max } = parseListing({ min: '500', max: '100' })
    assert.deepEqual([min, max], [100, 500])
  })

  test('takes a decimal comma', ({ assert }) => {
    assert.equal(parseListing({ max: '99,50' }).max, 99.5)
  })

  test('has no relevance without words to be relevant to', ({ assert }) => {
    assert.isUndefined(parseListing({ sort: 'relevance' }).sort)
    assert.equal(parseListing({ sort: 'relevance', q: 'x' }).sort, 'relevance')
  })

  test('goes no deeper than the API', ({ assert }) => {
    assert.equal(parseListing({ page: '99999' }).page, 416)
    assert.equal(parseListing({ page: '99999', q: 'x' }).page, 41)
    assert.equal(reachableLastPage(1_000_000, { page: 1, q: 'x' }), 41)
  })
})

test.group('The addresses that a list links to', () => {
  test('another filter goes back to the first page', ({ assert }) => {
    const params = listingParams({ q: 'x', page: 3 }, { rating: 4 })
    assert.equal(params.rating, 4)
    assert.equal(params.q, 'x')
    assert.isUndefined(params.page)
  })

  test('a filter is taken away by itself', ({ assert }) => {
    const params = listingParams({ min: 100, stock: true, page: 1 }, { stock: undefined })
    assert.equal(params.min, 100)
    assert.isUndefined(params.stock)
  })

  test('ask the API in its own words', ({ assert }) => {
    const query = productQuery({ min: 100, rating: 4, stock: true, page: 2 })
    assert.containSubset(query, {
      minPrice: 100,
      minRating: 4,
      inStock: true,
      page: 2,
      perPage: 24,
    })
  })

  test('know whether anything is filtered', ({ assert }) => {
    assert.isFalse(hasFilters({ q: 'x', sort: 'price', page: 4 }))
    assert.isTrue(hasFilters({ max: 10, page: 1 }))
  })
})
