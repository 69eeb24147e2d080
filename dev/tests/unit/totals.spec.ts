import { test } from '@japa/runner'
import { readTotals, sum } from '../../testing/totals.ts'

test.group('Totals of a test run', () => {
  test('are read from the last lines of Japa, colours or not', ({ assert }) => {
    const plain = '\n FAILED \n\nTests  12 passed, 3 failed (15)\nTime   2s\n'
    const coloured =
      ' \u001B[2mTests\u001B[22m  \u001B[32m7 passed\u001B[39m\u001B[2m (7)\u001B[22m\n'
    assert.deepEqual(readTotals(plain, 1), { passed: 12, failed: 3 })
    assert.deepEqual(readTotals(coloured, 0), { passed: 7, failed: 0 })
  })

  test('count a run that ended badly without failed tests as one failure', ({ assert }) => {
    assert.deepEqual(readTotals('SyntaxError: oops', 1), { passed: 0, failed: 1 })
    assert.deepEqual(readTotals('Tests  4 passed (4)\n', 1), { passed: 4, failed: 1 })
    assert.deepEqual(readTotals('Tests  4 passed (4)\n', null), { passed: 4, failed: 1 })
  })

  test('of a run without tests are nothing', ({ assert }) => {
    assert.deepEqual(readTotals(' NO TESTS EXECUTED ', 0), { passed: 0, failed: 0 })
  })

  test('add up', ({ assert }) => {
    assert.deepEqual(
      sum([
        { passed: 1, failed: 2 },
        { passed: 3, failed: 0 },
      ]),
      { passed: 4, failed: 2 }
    )
  })
})
