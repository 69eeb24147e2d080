import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aQueue } from '#tests/support/queues'
import { currentTrace, withTrace } from '@marketplace/shared/server/http/current_trace'

test.group('Lines of jobs', () => {
  test('A run is one line with its queue, outcome, time and the request that it comes from', async ({
    assert,
    cleanup,
  }) => {
    const { queue, job, lines } = await aQueue('lines', () => {})
    cleanup(() => queue.stop())

    await withTrace({ requestId: 'the-request' }, () =>
      db.transaction((trx) => queue.send(trx, job, { number: 1 }))
    )

    const { ms, jobId, ...line } = await lines.first
    assert.deepEqual(line, {
      requestId: 'the-request',
      queue: 'tests.lines',
      outcome: 'completed',
      tries: 1,
    })
    assert.isAtLeast(ms, 0)
    assert.isString(jobId)
  })

  test('A job works as part of the request that it comes from, and its data has none of it', async ({
    assert,
    cleanup,
  }) => {
    const seen = Promise.withResolvers<unknown[]>()
    const { queue, job } = await aQueue('traces', (data) => seen.resolve([data, currentTrace()]))
    cleanup(() => queue.stop())

    await withTrace({ requestId: 'the-request' }, () =>
      db.transaction((trx) => queue.send(trx, job, { number: 1 }))
    )

    assert.deepEqual(await seen.promise, [{ number: 1 }, { requestId: 'the-request' }])
  })
})
