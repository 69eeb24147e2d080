import { test } from '@japa/runner'
import { shownLines } from '../../src/features/cart/shown-lines.ts'
import {
  groupByStore,
  totalOf,
  troubleOf,
  type FilledLine,
} from '../../src/lib/shopper/cart-groups.ts'
import {
  countItems,
  isCartLine,
  quantityOf,
  withoutItems,
  withQuantity,
} from '../../src/lib/shopper/cart-line.ts'

function line(
  productId: string,
  quantity: number,
  storeId: string,
  price = '10.10',
  available = 5
) {
  const store = { id: storeId, name: storeId, slug: storeId, city: 'Fès', whatsappPhone: null }
  const availability = { inStock: available > 0, available }
  return {
    productId,
    quantity,
    product: { storeId, store, price, availability },
  } as unknown as FilledLine
}

/** The same, of a store that takes a break. */
function ofPausedStore(filled: FilledLine): FilledLine {
  const store = { ...filled.product!.store, pausedUntil: '2126-01-01T00:00:00.000Z' }
  return { ...filled, product: { ...filled.product!, store } }
}

const gone = { productId: 'gone', quantity: 2, product: null }

test.group('The lines of a cart', () => {
  test('a quantity is set, a new product comes last, none takes it away', ({ assert }) => {
    const lines = withQuantity([{ productId: 'a', quantity: 1 }], 'b', 2)
    assert.deepEqual(lines, [
      { productId: 'a', quantity: 1 },
      { productId: 'b', quantity: 2 },
    ])
    assert.equal(quantityOf(withQuantity(lines, 'a', 5), 'a'), 5)
    assert.deepEqual(withQuantity(lines, 'a', 0), [{ productId: 'b', quantity: 2 }])
    assert.equal(countItems(lines), 3)
  })

  test('What was bought leaves by quantity, and what is not there takes nothing else along', ({
    assert,
  }) => {
    const pieces = (productId: string, quantity: number) => ({ productId, quantity })

    const left = withoutItems(
      [pieces('a', 3), pieces('b', 1), pieces('c', 4)],
      [pieces('a', 1), pieces('a', 1), pieces('b', 2), pieces('d', 5)]
    )

    assert.deepEqual(left, [pieces('a', 1), pieces('c', 4)])
  })

  test('no more than 999 of one', ({ assert }) => {
    assert.equal(quantityOf(withQuantity([], 'a', 5000), 'a'), 999)
  })

  test('what was kept by somebody else’s hand is no line', ({ assert }) => {
    assert.isTrue(isCartLine({ productId: 'a', quantity: 1 }))
    for (const wrong of [
      null,
      'a',
      {},
      { productId: 'a' },
      { productId: 'a', quantity: 0 },
      { productId: 1, quantity: 1 },
      { productId: 'a', quantity: 1.5 },
    ]) {
      assert.isFalse(isCartLine(wrong))
    }
  })
})

test.group('What was just taken out of the cart', () => {
  test('stays in its place, so that it can be put back', ({ assert }) => {
    const [a, b, c] = [line('a', 1, 'x'), line('b', 2, 'y'), line('c', 3, 'x')]

    const shown = shownLines(
      [b],
      [
        { line: c, at: 2 },
        { line: a, at: 0 },
      ]
    )

    assert.deepEqual(
      shown.map(({ productId, quantity }) => [productId, quantity]),
      [
        ['a', 0],
        ['b', 2],
        ['c', 0],
      ]
    )
  })
})

test.group('The cart by store', () => {
  test('stores stand in the order in which they came, what is gone comes last', ({ assert }) => {
    const groups = groupByStore([gone, line('a', 1, 'x'), line('b', 2, 'y'), line('c', 3, 'x')])
    assert.deepEqual(
      groups.map(({ store, itemCount, amount }) => [store?.id ?? null, itemCount, amount]),
      [
        ['x', 4, '40.40'],
        ['y', 2, '20.20'],
        [null, 0, '0.00'],
      ]
    )
  })

  test('adds up exactly', ({ assert }) => {
    assert.equal(totalOf([line('a', 3, 'x', '0.10'), line('b', 1, 'x', '0.20'), gone]), '0.50')
  })

  test('leaves out of totals and counts what is sold out', ({ assert }) => {
    const lines = [line('a', 3, 'x', '0.10'), line('b', 2, 'x', '5.00', 0)]

    const [group] = groupByStore(lines)

    assert.equal(totalOf(lines), '0.30')
    assert.containsSubset(group, { itemCount: 3, amount: '0.30' })
  })

  test('says why a line cannot be ordered', ({ assert }) => {
    assert.isNull(troubleOf(line('a', 5, 'x')))
    assert.equal(troubleOf(line('a', 6, 'x')), 'tooMany')
    assert.equal(troubleOf(line('a', 1, 'x', '1.00', 0)), 'soldOut')
    assert.equal(troubleOf(gone), 'gone')
    assert.equal(troubleOf(ofPausedStore(line('a', 1, 'x'))), 'paused')
  })
})
