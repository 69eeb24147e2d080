import { test } from '@japa/runner'
import { shareOut } from '#domain/payment_proofs'

const needs = [
  { id: 'a', amount: 99_99n },
  { id: 'b', amount: 500_00n },
  { id: 'c', amount: 200_02n },
]

test.group('A transfer over several orders', () => {
  const cases: [came: bigint, parts: string[], rest: bigint][] = [
    [800_01n, ['b 50000', 'c 20002', 'a 9999'], 0n],
    [800_02n, ['b 50000', 'c 20002', 'a 9999'], 1n],
    [700_03n, ['b 50000', 'c 20002', 'a 1'], 0n],
    [500_00n, ['b 50000'], 0n],
    [1n, ['b 1'], 0n],
    [0n, [], 0n],
  ]
  for (const [came, parts, rest] of cases) {
    test(`${came} centimes go to the largest need first`, ({ assert }) => {
      const shared = shareOut(came, needs)

      assert.deepEqual(
        shared.parts.map(({ id, amount }) => `${id} ${amount}`),
        parts
      )
      assert.equal(shared.rest, rest)
    })
  }

  test('Of two equal needs the earlier order comes first', ({ assert }) => {
    const equal = [
      { id: 'b', amount: 10n },
      { id: 'a', amount: 10n },
    ]

    assert.deepEqual(shareOut(15n, equal).parts, [
      { id: 'a', amount: 10n },
      { id: 'b', amount: 5n },
    ])
  })

  test('Where nothing is needed all of it is left', ({ assert }) => {
    assert.deepEqual(shareOut(5n, [{ id: 'a', amount: 0n }]), { parts: [], rest: 5n })
  })
})
