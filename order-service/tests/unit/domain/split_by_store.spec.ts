import { test } from '@japa/runner'
import { mergeLines } from '#domain/checkout_lines'
import { splitByStore, type PricedLine } from '#domain/split_by_store'

const line = (productId: string, storeId: string, price: string, quantity = 1): PricedLine => {
  const words = { name: productId, sku: productId, imageUrl: null, storeName: `Store ${storeId}` }
  return { productId, storeId, price, quantity, ...words }
}

test.group('A basket by store', () => {
  test('each store has its lines, its fee and its total', ({ assert }) => {
    const lines = [line('a', '1', '120.10', 3), line('b', '2', '5.00'), line('c', '1', '0.05', 2)]
    const shares = splitByStore(lines, 2500n)
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
    const [share] = splitByStore([line('a', '1', '9999999999.99', 999)], 0n)
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
