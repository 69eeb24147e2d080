import { test } from '@japa/runner'
import { takesNamedStatements } from '../../testing/pooler.ts'

test.group('The pooler of the tests', () => {
  test('PgBouncer {0}: named statements {1}')
    .with([
      ['1.18', false],
      ['1.20', false],
      ['1.21', true],
      ['1.24', true],
      ['2.0', true],
    ] as const)
    .run(({ assert }, [version, isTaken]) => {
      assert.equal(takesNamedStatements(version), isTaken)
    })
})
