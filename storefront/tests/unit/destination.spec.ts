import { test } from '@japa/runner'
import { destinationOf } from '../../src/features/cart/destination.ts'
import type { FilledLine } from '../../src/lib/shopper/cart-groups.ts'
import { quoteInput } from '../../src/lib/shopper/use-quote.ts'

const home = { region: 'MA-06', city: 'Settat' }
const cases = [
  { title: 'Nothing is known of a guest who chose nothing', place: undefined },
  {
    title: 'A guest’s cart goes to the region that they chose',
    chosen: 'MA-01',
    place: { region: 'MA-01' },
  },
  { title: 'A shopper’s cart goes to their default address', home, place: home },
  {
    title: 'The city of the default address counts in the region that was chosen',
    chosen: 'MA-06',
    home,
    place: home,
  },
  {
    title: 'Another region that was chosen has no city',
    chosen: 'MA-01',
    home,
    place: { region: 'MA-01' },
  },
]

test.group('Where a cart is to go', () => {
  for (const { title, chosen, home: known, place } of cases) {
    test(title, ({ assert }) => {
      assert.deepEqual(destinationOf(chosen, known ?? null), place)
    })
  }

  test('A quote is asked for the city too, and for nothing that cannot be bought', ({ assert }) => {
    const product = {
      availability: { inStock: true, available: 5 },
      store: { pausedUntil: null },
    } as FilledLine['product']
    const lines = [
      { productId: 'a', quantity: 2, product },
      { productId: 'gone', quantity: 1, product: null },
    ]

    const input = quoteInput(lines, home)

    assert.deepEqual(input, { items: [{ productId: 'a', quantity: 2 }], ...home })
  })
})
