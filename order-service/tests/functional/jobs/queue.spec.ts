import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { aQueue } from '#tests/support/queues'

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
  }).timeout(15_000)

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
  }).timeout(20_000)

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
