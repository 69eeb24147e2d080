import { test } from '@japa/runner'
import { faultBounds, judge, noErrors, type Operation } from '../../bench/faults/verdict.ts'

/** So many operations that end in the same second; the first `failed` of them go wrong. */
function inSecond(second: number, count: number, failed = 0): Operation[] {
  return Array.from({ length: count }, (_, index) => ({
    kind: 'read',
    startedAt: 1000 * second,
    endedAt: 1000 * second + 500,
    error: index < failed ? `/x 503 in second ${second}` : null,
    retries: 0,
  }))
}

const calm = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((second) => inSecond(second, 100))

test.group('The verdict on a load', () => {
  test('A load without errors passes every bound', ({ assert }) => {
    const verdict = judge(calm, noErrors)

    assert.isTrue(verdict.passes)
    assert.deepInclude(verdict, { operations: 1000, errors: 0, errorSeconds: 0, errorPercent: 0 })
    assert.deepEqual(verdict.errorsBySecond, Array(10).fill(0))
  })

  test('One error in a hundred of the five seconds after the first passes', ({ assert }) => {
    const verdict = judge([...calm, ...inSecond(3, 3, 3), ...inSecond(7, 2, 2)], faultBounds)

    assert.isTrue(verdict.passes)
    assert.deepEqual(verdict.errorsBySecond, [0, 0, 0, 3, 0, 0, 0, 2, 0, 0])
    assert.equal(verdict.errorSeconds, 5)
    assert.closeTo(verdict.errorPercent, (100 * 5) / 505, 0.001)
    assert.deepEqual(verdict.reasons, { '/x 503 in second 3': 3, '/x 503 in second 7': 2 })
  })

  test('More than one in a hundred of them does not pass, however many requests follow', ({
    assert,
  }) => {
    assert.isFalse(judge([...calm, ...inSecond(3, 6, 6)], faultBounds).passes)
  })

  test('An error later than five seconds after the first does not pass', ({ assert }) => {
    const verdict = judge([...calm, ...inSecond(2, 1, 1), ...inSecond(7, 1, 1)], faultBounds)

    assert.isFalse(verdict.passes)
    assert.equal(verdict.errorSeconds, 6)
  })

  test('A planned restart may cost not even one', ({ assert }) => {
    assert.isFalse(judge([...calm, ...inSecond(4, 1, 1)], noErrors).passes)
  })

  test('What was tried again and went well is told and is no error', ({ assert }) => {
    const again = { ...inSecond(4, 1)[0]!, startedAt: 1000, retries: 2 }

    const verdict = judge([...calm, again], noErrors)

    assert.isTrue(verdict.passes)
    assert.equal(verdict.retried, 1)
    assert.equal(verdict.slowestMs, 3500)
  })
})
