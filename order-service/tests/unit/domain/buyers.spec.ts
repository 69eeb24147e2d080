import { test } from '@japa/runner'
import { acceptanceOf, phoneKeyOf, wordFor, type BuyerWord } from '#domain/buyers'

test.group('A buyer in a word', () => {
  const cases: [delivered: number, refused: number, word: BuyerWord, share: number | null][] = [
    [0, 0, 'new', null],
    [1, 0, 'known', 100],
    [2, 0, 'known', 100],
    [3, 0, 'reliable', 100],
    [4, 1, 'reliable', 80],
    [3, 1, 'known', 75],
    [0, 1, 'known', 0],
    [0, 2, 'often_refuses', 0],
    [2, 2, 'often_refuses', 50],
    [3, 2, 'known', 60],
    [30, 2, 'reliable', 93],
  ]
  for (const [delivered, refused, word, share] of cases) {
    test(`${delivered} delivered and ${refused} refused are “${word}”`, ({ assert }) => {
      const record = { delivered, refused, unreachable: 5 }

      assert.deepEqual([wordFor(record), acceptanceOf(record)], [word, share])
    })
  }

  for (const [phone, key] of [
    ['+212661248710', '661248710'],
    ['0661 24 87 10', '661248710'],
    ['00212 661-24-87-10', '661248710'],
    ['٠٦٦١٢٤٨٧١٠', '661248710'],
    ['', null],
  ] as const) {
    test(`The phone “${phone}” is known as ${key}`, ({ assert }) => {
      assert.equal(phoneKeyOf(phone), key)
    })
  }
})
