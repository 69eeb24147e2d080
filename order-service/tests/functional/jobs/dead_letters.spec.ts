import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aQueue } from '#tests/support/queues'
import { problem, type ProblemCode } from '@marketplace/shared/contracts/problem'
import { ServiceError } from '@marketplace/shared/server/service_client'

const refusal = (code: ProblemCode) =>
  new ServiceError(problem({ code, locale: 'en', requestId: 'r1' }), 'catalog-service')

/** What lies among the dead letters of a queue, once something does. */
async function deadLettersOf(queue: string): Promise<any[]> {
  for (;;) {
    const { rows } = await db.rawQuery(
      `select data, source_output from pgboss.job where name = 'dead' and source_name = ?`,
      [queue]
    )
    if (rows.length) return rows
    await new Promise((resolve) => setImmediate(resolve))
  }
}

test.group('Dead letters', () => {
  test('A job that a service refuses for good lies among the dead letters with the reason, after one try', async ({
    assert,
    cleanup,
  }) => {
    let tries = 0
    const { queue, job, failures } = await aQueue('refused', () => {
      tries++
      throw refusal('validation_failed')
    })
    cleanup(() => queue.stop())

    await db.transaction((trx) => queue.send(trx, job, { number: 1 }))

    const [letter] = await deadLettersOf(job.queue)
    assert.deepEqual(letter.data, { number: 1 })
    assert.match(letter.source_output.message, /^422 validation_failed/)
    assert.equal(tries, 1)
    assert.lengthOf(failures, 1)
  })

  test('A job that meets a conflict is tried again', async ({ assert, cleanup }) => {
    const tries: number[] = []
    const done = Promise.withResolvers<void>()
    const { queue, job } = await aQueue('conflicts', ({ number }) => {
      if (tries.push(number) === 1) throw refusal('conflict')
      done.resolve()
    })
    cleanup(() => queue.stop())

    await db.transaction((trx) => queue.send(trx, job, { number: 1 }))

    await done.promise
    assert.lengthOf(tries, 2)
  })

  test('Each queue of the service has a dead letter', async ({ assert }) => {
    const { rows: without } = await db.rawQuery(
      `select name from pgboss.queue
       where dead_letter is null and name <> 'dead' and not starts_with(name, '__pgboss')`
    )

    assert.deepEqual(without, [])
  })
})
