import { test } from '@japa/runner'
import type { ProblemCode } from '../../contracts/problem.ts'
import { problem } from '../../contracts/problem.ts'
import { isFinalRefusal, reasonOf } from '../../server/errors/final_refusal.ts'
import { ProblemError } from '../../server/errors/problem_error.ts'
import { ServiceError } from '../../server/service_client.ts'

const refusal = (code: ProblemCode) =>
  new ServiceError(
    problem({ code, locale: 'en', requestId: 'r1', detail: 'No such line' }),
    'catalog-service'
  )

test.group('Final refusals', () => {
  for (const code of ['malformed_request', 'not_found', 'validation_failed'] as const) {
    test(`Work that a service refuses as ${code} is never tried again`, ({ assert }) => {
      assert.isTrue(isFinalRefusal(refusal(code), 1))
    })
  }

  for (const code of ['unauthenticated', 'forbidden', 'rate_limited'] as const) {
    test(`Work that is refused as ${code} goes on once an operator mended it`, ({ assert }) => {
      assert.isFalse(isFinalRefusal(refusal(code), 100))
    })
  }

  test('A conflict may end by itself, so it is final at the twentieth try', ({ assert }) => {
    assert.isFalse(isFinalRefusal(refusal('conflict'), 19))
    assert.isTrue(isFinalRefusal(refusal('conflict'), 20))
  })

  test('A service that is away and a defect of ours are no refusals', ({ assert }) => {
    assert.isFalse(isFinalRefusal(new ProblemError('upstream_unavailable'), 100))
    assert.isFalse(isFinalRefusal(new TypeError('x is undefined'), 100))
  })

  test('The reason names the code and says what the service said', ({ assert }) => {
    assert.equal(reasonOf(refusal('conflict')), '409 conflict: No such line')
    assert.equal(reasonOf(new Error('not yet')), 'not yet')
  })
})
