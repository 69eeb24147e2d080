import { test } from '@japa/runner'
import { choicesOf } from '../../src/features/catalog/siblings.ts'
import type { Product, Sibling } from '../../src/lib/api/types.ts'

const options = [
  { key: 'size' as const, values: ['S', 'M', 'L'] },
  { key: 'colour' as const, values: ['bleu', 'noir'] },
]
const sibling = (size: string, colour: string, inStock = true): Sibling => ({
  ...{ id: `${size}-${colour}`, slug: `${size}-${colour}`, price: '1.00', inStock },
  options: { size, colour },
})
const product = (id: string, siblings: Sibling[]) =>
  ({ id, family: { id: 'f', options, siblings } }) as unknown as Product

test.group('The chooser of a family', () => {
  test('A value leads to the sibling that differs in this option alone', ({ assert }) => {
    const all = ['S', 'M'].flatMap((size) =>
      ['bleu', 'noir'].map((colour) => sibling(size, colour))
    )

    assert.deepEqual(choicesOf(product('S-noir', all), 'size'), [
      { value: 'S', slug: 'S-noir', isCurrent: true, isSoldOut: false },
      { value: 'M', slug: 'M-noir', isCurrent: false, isSoldOut: false },
    ])
  })

  test('Where there is none, it leads to another with the value, rather one in stock', ({
    assert,
  }) => {
    const all = [sibling('S', 'noir'), sibling('M', 'bleu', false), sibling('L', 'bleu')]

    assert.deepEqual(
      choicesOf(product('S-noir', all), 'size').map(({ slug }) => slug),
      ['S-noir', 'M-bleu', 'L-bleu']
    )
    assert.equal(choicesOf(product('S-noir', all), 'colour')[0]!.slug, 'L-bleu')
  })

  test('A sold-out sibling stays and is marked', ({ assert }) => {
    const all = [sibling('S', 'bleu'), sibling('M', 'bleu', false)]

    const [, sold] = choicesOf(product('S-bleu', all), 'size')

    assert.deepInclude(sold, { value: 'M', isSoldOut: true })
  })

  test('A product without family has nothing to choose', ({ assert }) => {
    assert.deepEqual(choicesOf({ id: 'p', family: null } as Product, 'size'), [])
  })
})
