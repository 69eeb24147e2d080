import { test } from '@japa/runner'
import { areSame, sumByProduct } from '#domain/items'

test.group('Items', () => {
  test('lines of one product are summed, in the order in which products came', ({ assert }) => {
    const items = [
      { productId: 'b', quantity: 1 },
      { productId: 'a', quantity: 2 },
      { productId: 'b', quantity: 4 },
    ]
    assert.deepEqual(sumByProduct(items), [
      { productId: 'b', quantity: 5 },
      { productId: 'a', quantity: 2 },
    ])
  })

  test('two lists are the same whatever their order, and differ by a product or a quantity', ({
    assert,
  }) => {
    const a = { productId: 'a', quantity: 1 }
    const b = { productId: 'b', quantity: 2 }
    assert.isTrue(areSame([a, b], [b, a]))
    assert.isFalse(areSame([a], [a, b]))
    assert.isFalse(areSame([a, b], [a]))
    assert.isFalse(areSame([a], [{ ...a, quantity: 2 }]))
  })
})
