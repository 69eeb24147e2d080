import { test } from '@japa/runner'
import { readTrackingLines } from '#domain/tracking_lines'

const listed = ['AAAA-0001', 'AAAA-0002', 'AAAA-0003-1']

test.group('Tracking numbers as they are pasted', () => {
  const cases: [string, string, (string | null)[][]][] = [
    [
      'numbers alone go to the list one by one',
      'X1\nX2',
      [
        ['AAAA-0001', 'X1'],
        ['AAAA-0002', 'X2'],
      ],
    ],
    ['an order before its number', 'aaaa-ooo2;X1', [['AAAA-0002', 'X1']]],
    ['an order behind its number', 'X1\tAAAA-0003-1', [['AAAA-0003-1', 'X1']]],
    ['an order without its dashes', 'aaaa0002;X1', [['AAAA-0002', 'X1']]],
    ['an order with a space for its dash', 'aaaa 0003-1 X1', [['AAAA-0003-1', 'X1']]],
    ['an order in spaces behind its number', 'X 1 AAAA 0003 1', [['AAAA-0003-1', 'X 1']]],
    ['an order that is not listed, without its dashes', 'aaab0009 X1', [['AAAB-0009', 'X1']]],
    ['a number alone that looks like an order', 'CT492390', [['AAAA-0001', 'CT492390']]],
    ['a carrier before its number', 'Cathedis 48', [['AAAA-0001', 'Cathedis 48']]],
    ['an order alone', 'aaaa0002', [['AAAA-0002', '']]],
    ['an order alone that is not listed', 'AAAA-0009', [['AAAA-0009', '']]],
    ['a number of several groups', 'AAAA-0001 LX 48 MA', [['AAAA-0001', 'LX 48 MA']]],
    [
      'orders that are named are skipped in the list',
      'AAAA-0001 X1\nX2',
      [
        ['AAAA-0001', 'X1'],
        ['AAAA-0002', 'X2'],
      ],
    ],
    [
      'more numbers than orders',
      'X1\nX2\nX3\nX4',
      [
        ['AAAA-0001', 'X1'],
        ['AAAA-0002', 'X2'],
        ['AAAA-0003-1', 'X3'],
        [null, 'X4'],
      ],
    ],
    ['blank lines are no lines', '\n  \r\nX1\n', [['AAAA-0001', 'X1']]],
  ]
  for (const [title, text, expected] of cases) {
    test(`They are read: ${title}`, ({ assert }) => {
      const read = readTrackingLines(text, listed)

      assert.deepEqual(
        read.map(({ orderNumber, trackingNumber }) => [orderNumber, trackingNumber]),
        expected
      )
    })
  }

  test('Each line keeps the number that it has on the page', ({ assert }) => {
    assert.deepEqual(
      readTrackingLines('\nX1\n\nX2', listed).map(({ line }) => line),
      [2, 4]
    )
  })
})
