import { test } from '@japa/runner'
import { ndcg, scoreOf } from '../metrics.ts'

test.group('The measures of a search', () => {
  test('give 1 to the best order there is, however many more products there are', ({ assert }) => {
    assert.equal(ndcg([3, 2, 1], [1, 3, 0, 2], 10), 1)
    assert.equal(ndcg([3, 3], [3, 3, 3, 3], 2), 1)
  })

  test('discount a gain by the logarithm of its place', ({ assert }) => {
    // dcg = 1/log2(2) + 7/log2(3) + 3/log2(4) = 1 + 4.4165 + 1.5; best = 7 + 3/1.5850 + 1/2 = 9.3928
    assert.closeTo(ndcg([1, 3, 2], [1, 2, 3], 10), 6.9165 / 9.3928, 0.0001)
    // dcg = 0 + 7/log2(3) = 4.4165; best = 7 + 7/log2(3) = 11.4165
    assert.closeTo(ndcg([0, 3], [3, 3], 10), 0.38685, 0.0001)
  })

  test('look at no more than the depth', ({ assert }) => {
    assert.equal(ndcg([0, 3], [3], 1), 0)
  })

  test('are 0 where nothing came, and where nothing could', ({ assert }) => {
    assert.equal(ndcg([], [3], 10), 0)
    assert.equal(ndcg([0], [0], 10), 0)
  })

  test('are means over searches', ({ assert }) => {
    const score = scoreOf([
      { grades: [3], possible: [3] },
      { grades: [2, 0], possible: [2] },
      { grades: [1], possible: [1] },
      { grades: [], possible: [3] },
    ])

    assert.deepEqual(score, { queries: 4, ndcg10: 0.75, success1: 0.5, zeroResults: 0.25 })
  })

  test('are all 0 without a search', ({ assert }) => {
    assert.deepEqual(scoreOf([]), { queries: 0, ndcg10: 0, success1: 0, zeroResults: 0 })
  })
})
