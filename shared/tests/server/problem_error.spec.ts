import { test } from '@japa/runner'
import { ProblemError } from '../../server/errors/problem_error.ts'

type Module = { ProblemError: typeof ProblemError }

class OwnProblem extends ProblemError {}

test.group('A problem', () => {
  test('is known to every copy of its module in the process', async ({ assert }) => {
    const copy = '../../server/errors/problem_error.ts?copy'
    const { ProblemError: Twin } = (await import(copy)) as Module
    assert.notStrictEqual(Twin, ProblemError)
    assert.isTrue(new Twin('not_found') instanceof ProblemError)
    assert.isTrue(new ProblemError('not_found') instanceof Twin)
  })

  test('is no other error, and no subclass of itself', ({ assert }) => {
    assert.isTrue(new OwnProblem('conflict') instanceof ProblemError)
    assert.isTrue(new OwnProblem('conflict') instanceof OwnProblem)
    assert.isFalse(new ProblemError('conflict') instanceof OwnProblem)
    for (const other of [new Error('x'), null, undefined, 'x', { code: 'conflict' }])
      assert.isFalse((other as unknown) instanceof ProblemError)
  })
})
