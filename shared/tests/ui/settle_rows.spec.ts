import { test } from '@japa/runner'
import { settleRows } from '../../ui/list/settle_rows.ts'

const keyOf = (row: string) => row[0]!
const settle = (shown: string[], fresh: string[]) => settleRows(shown, fresh, keyOf)

test.group('Rows of a list that refreshes by itself', () => {
  test('Values change in place', ({ assert }) => {
    const { rows, isBehind } = settle(['a1', 'b1'], ['a1', 'b2'])

    assert.deepEqual(rows, ['a1', 'b2'])
    assert.isFalse(isBehind)
  })

  test('A row that left keeps its place and is known to be gone', ({ assert }) => {
    const { rows, gone, added, isBehind } = settle(['a1', 'b1', 'c1'], ['a2', 'c1'])

    assert.deepEqual(rows, ['a2', 'b1', 'c1'])
    assert.deepEqual([...gone], ['b'])
    assert.deepEqual([added, isBehind], [0, true])
  })

  test('A row that came above the others waits', ({ assert }) => {
    const { rows, added, isBehind } = settle(['a1'], ['n1', 'a1'])

    assert.deepEqual([rows, added, isBehind], [['a1'], 1, true])
  })

  test('Another order waits', ({ assert }) => {
    const { rows, added, isBehind } = settle(['a1', 'b1'], ['b1', 'a1'])

    assert.deepEqual([rows, added, isBehind], [['a1', 'b1'], 0, true])
  })
})
