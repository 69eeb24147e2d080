import { test } from '@japa/runner'
import type { HttpContext } from '@adonisjs/core/http'
import { ProblemError } from '@marketplace/shared/server/errors/problem_error'
import HttpExceptionHandler from '#exceptions/handler'

test.group("The gateway's own failures", () => {
  test('not being ready is no error, however often it is asked', async ({ assert }) => {
    const levels: string[] = []
    const logger = { info: () => levels.push('info'), error: () => levels.push('error') }
    const ctx = { logger, request: { id: () => 'r1' } } as unknown as HttpContext

    await new HttpExceptionHandler().report(new ProblemError('upstream_unavailable'), ctx)
    await new HttpExceptionHandler().report(new Error('a defect'), ctx)

    assert.deepEqual(levels, ['info', 'error'])
  })
})
