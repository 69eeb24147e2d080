import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aQueue, type Numbered } from '#tests/support/queues'

const numbered = (count: number) => Array.from({ length: count }, (_, number) => ({ number }))

/** Waits until so many jobs of a queue are completed. */
async function allAreDone(queue: string, count: number) {
  const completed = () => db.from('pgboss.job').where({ name: queue, state: 'completed' })
  while ((await completed()).length < count) await setTimeout(20)
}

test.group('The queue', () => {
  test('works off what has piled up without pausing between jobs', async ({ assert, cleanup }) => {
    const done = new Set<number>()
    const all = Promise.withResolvers<void>()
    const { queue, job } = await aQueue('backlog', ({ number }) => {
      if (done.add(number).size === 200) all.resolve()
    })
    cleanup(() => queue.stop())
    const started = performance.now()
    const jobs = Array.from({ length: 200 }, (_, number) => ({ number }))
    await db.transaction((trx) => queue.send(trx, job, ...jobs))
    await all.promise
    assert.isBelow(performance.now() - started, 5_000)
  })

  test('tries again what failed, alone, and tells the log', async ({ assert, cleanup }) => {
    const tries: number[] = []
    const again = Promise.withResolvers<void>()
    const { queue, job, failures } = await aQueue('retries', ({ number }) => {
      tries.push(number)
      if (number === 2 && tries.filter((one) => one === 2).length === 1) throw new Error('not yet')
      if (tries.length === 4) again.resolve()
    })
    cleanup(() => queue.stop())
    await db.transaction((trx) => queue.send(trx, job, { number: 1 }, { number: 2 }, { number: 3 }))
    await again.promise
    assert.sameMembers(tries, [1, 2, 3, 2])
    assert.lengthOf(failures, 1)
  })

  test('A job that waits too long for a lock fails by the limits of the role and is done later', async ({
    assert,
    cleanup,
  }) => {
    const lock = 'select pg_advisory_xact_lock(4711)'
    const done = Promise.withResolvers<number>()
    const { queue, job, failed, failures } = await aQueue('limits', async ({ number }) => {
      await db.transaction((trx) => trx.rawQuery(lock))
      done.resolve(number)
    })
    cleanup(() => queue.stop())
    const holder = await db.transaction()
    cleanup(() => holder.rollback())
    await holder.rawQuery(lock)

    await db.transaction((trx) => queue.send(trx, job, { number: 7 }))
    await failed
    await holder.rollback()

    assert.equal(await done.promise, 7)
    assert.lengthOf(failures, 1)
  })

  test('Jobs that come together are done together, and those that are left one by one', async ({
    assert,
    cleanup,
  }) => {
    const together: number[][] = []
    const alone: number[] = []
    const last = Promise.withResolvers<void>()
    const handle = ({ number }: Numbered) => {
      alone.push(number)
      if (alone.length === 2) last.resolve()
    }
    const { queue, job, failures } = await aQueue('together', handle, async (all) => {
      together.push(all.map(({ number }) => number))
      return all.filter(({ number }) => number % 2)
    })
    cleanup(() => queue.stop())

    await db.transaction((trx) => queue.send(trx, job, ...numbered(4)))
    await last.promise
    await allAreDone(job.queue, 4)

    assert.deepEqual([together.length, together[0].toSorted()], [1, [0, 1, 2, 3]])
    assert.sameMembers(alone, [1, 3])
    assert.lengthOf(failures, 0)
  })

  test('Where doing them together fails each is done alone, and only the bad one is tried again', async ({
    assert,
    cleanup,
  }) => {
    const tries: number[] = []
    const again = Promise.withResolvers<void>()
    const handle = ({ number }: Numbered) => {
      tries.push(number)
      const isAgain = tries.filter((one) => one === 1).length > 1
      if (isAgain) again.resolve()
      if (number === 1 && !isAgain) throw new Error('bad')
    }
    const { queue, job } = await aQueue('apart', handle, async () => {
      throw new Error('one of them is bad')
    })
    cleanup(() => queue.stop())

    await db.transaction((trx) => queue.send(trx, job, ...numbered(3)))
    await again.promise
    await allAreDone(job.queue, 3)

    assert.sameMembers(tries, [0, 1, 2, 1])
  })

  test('A job that is sent by a part of a statement is there once the statement is committed', async ({
    assert,
    cleanup,
  }) => {
    const done: number[] = []
    const last = Promise.withResolvers<void>()
    const { queue, job } = await aQueue('part', ({ number }) => {
      done.push(number)
      if (number === 2) last.resolve()
    })
    cleanup(() => queue.stop())
    const sendBeside = (number: number, work = '1') =>
      db.transaction(async (trx) => {
        const { sql, bindings } = await queue.sqlToSend(trx, job, { number })
        await trx.rawQuery(`with job as (${sql}) select ${work}`, bindings)
      })

    await assert.rejects(() => sendBeside(1, '1 / 0'), /division by zero/)
    await sendBeside(2)
    await last.promise

    assert.deepEqual(done, [2])
  })

  test('knows nothing of a job whose transaction was undone', async ({ assert, cleanup }) => {
    const done: number[] = []
    const last = Promise.withResolvers<void>()
    const { queue, job } = await aQueue('undone', ({ number }) => {
      done.push(number)
      if (number === 2) last.resolve()
    })
    cleanup(() => queue.stop())
    const undone = db.transaction(async (trx) => {
      await queue.send(trx, job, { number: 1 })
      throw new Error('undone')
    })
    await assert.rejects(() => undone, 'undone')
    await db.transaction((trx) => queue.send(trx, job, { number: 2 }))
    await last.promise
    assert.deepEqual(done, [2])
  })
})
