import { test } from '@japa/runner'
import { logFailure } from '../../server/errors/log_failure.ts'
import { ProblemError } from '../../server/errors/problem_error.ts'

/** What is written down of a failure. */
function linesOf(failure: ProblemError) {
  const lines: [level: string, fields: object, message: string][] = []
  const log = {
    error: (fields: object, message: string) => lines.push(['error', fields, message]),
    info: (fields: object, message: string) => lines.push(['info', fields, message]),
  }
  logFailure(log, failure, 'r1')
  return lines
}

test.group('What is written down of a failed answer', () => {
  test('a defect is an error, with what was thrown', ({ assert }) => {
    const cause = new TypeError('x is undefined')
    assert.deepEqual(linesOf(new ProblemError('internal_error', { cause })), [
      ['error', { requestId: 'r1', err: cause }, 'request failed'],
    ])
  })

  test('who is away is one line of information with the reason', ({ assert }) => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    for (const [cause, reason] of [
      [refused, 'ECONNREFUSED'],
      [new AggregateError([refused]), 'ECONNREFUSED'],
      [new Error('Timeout acquiring a connection'), 'Timeout acquiring a connection'],
      [undefined, undefined],
    ]) {
      assert.deepEqual(linesOf(new ProblemError('upstream_unavailable', { cause })), [
        ['info', { requestId: 'r1', reason }, 'upstream_unavailable'],
      ])
    }
  })

  test('what the asker got wrong is not written down', ({ assert }) => {
    assert.isEmpty(linesOf(new ProblemError('validation_failed')))
  })
})
