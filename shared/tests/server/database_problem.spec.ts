import { test } from '@japa/runner'
import { databaseProblem } from '../../server/errors/database_problem.ts'

const thrown = (code: string) => Object.assign(new Error('from the driver'), { code })

const cases: [string, string | undefined][] = [
  ['22003', 'validation_failed'],
  ['22P02', 'validation_failed'],
  ['22021', 'validation_failed'],
  ['23514', 'validation_failed'],
  ['23505', 'conflict'],
  ['40P01', 'upstream_unavailable'],
  ['55P03', 'upstream_unavailable'],
  ['57014', 'upstream_unavailable'],
  ['25P03', 'upstream_unavailable'],
  ['25P04', 'upstream_unavailable'],
  ['08006', 'upstream_unavailable'],
  ['57P01', 'upstream_unavailable'],
  ['53300', 'upstream_unavailable'],
  ['ECONNREFUSED', 'upstream_unavailable'],
  ['EAI_AGAIN', 'upstream_unavailable'],
  ['42601', undefined],
  ['22', undefined],
]

test.group('What a database error means to the caller', () => {
  for (const [state, code] of cases) {
    test(`${state} is ${code ?? 'a defect of ours'}`, ({ assert }) => {
      assert.equal(databaseProblem(thrown(state))?.code, code)
    })

    if (code !== 'upstream_unavailable') continue
    test(`${state} tells the caller when to try again`, ({ assert }) => {
      assert.match(databaseProblem(thrown(state))!.headers['Retry-After']!, /^\d+$/)
    })
  }

  for (const message of [
    'Knex: Timeout acquiring a connection. The pool is probably full.',
    'Connection terminated unexpectedly',
    'Query read timeout',
    'Client has encountered a connection error and is not queryable',
  ]) {
    test(`“${message}” is the database being away`, ({ assert }) => {
      assert.equal(databaseProblem(new Error(message))?.code, 'upstream_unavailable')
    })
  }
})
