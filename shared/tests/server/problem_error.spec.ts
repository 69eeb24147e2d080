import { test } from '@japa/runner'
import { ProblemError } from '../../server/errors/problem_error.ts'

/** The class as a bundle beside ours has it. */
async function fromAnotherBundle(): Promise<typeof ProblemError> {
  const copy = '../../server/errors/problem_error.ts?copy'
  return (await import(copy)).ProblemError
}

class Narrower extends ProblemError {}

test.group('A ProblemError', () => {
  test('is known as one whichever bundle threw it', async ({ assert }) => {
    const Other = await fromAnotherBundle()
    assert.notStrictEqual(Other, ProblemError)
    assert.isTrue(new Other('forbidden') instanceof ProblemError)
    assert.isTrue(new ProblemError('forbidden') instanceof Other)
  })

  test('of a narrower kind is told apart from the others', ({ assert }) => {
    assert.isTrue(new Narrower('forbidden') instanceof ProblemError)
    assert.isTrue(new Narrower('forbidden') instanceof Narrower)
    assert.isFalse(new ProblemError('forbidden') instanceof Narrower)
    assert.isFalse(new Error('forbidden') instanceof ProblemError)
    assert.isFalse((null as unknown) instanceof ProblemError)
  })
})
