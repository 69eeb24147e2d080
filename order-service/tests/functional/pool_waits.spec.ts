import { setTimeout as pause } from 'node:timers/promises'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import { countTarnWaits } from '@marketplace/shared/server/metrics/pool_waits'
import { histogram } from '@marketplace/shared/server/metrics/registry'

const waitedMs = 60

async function countedWaits() {
  const { values } = await histogram('database_pool_wait_duration_seconds').get()
  const of = (suffix: string) =>
    values.find(({ metricName }) => metricName!.endsWith(suffix))?.value ?? 0
  return { count: of('_count'), seconds: of('_sum') }
}

test.group('The wait for a connection', (group) => {
  group.setup(() => {
    db.manager.connect(db.primaryConnectionName)
    countTarnWaits(db.manager.get(db.primaryConnectionName)!.connection!.pool!)
  })

  test('Work that finds every connection used is counted with the time that it waited', async ({
    assert,
  }) => {
    const { connection, config } = db.manager.get(db.primaryConnectionName)!
    const pool = connection!.pool!
    const free = config.pool!.max! - pool.numUsed()
    const held = await Promise.all(Array.from({ length: free }, () => pool.acquire().promise))
    const before = await countedWaits()

    const waiting = pool.acquire().promise
    await pause(waitedMs)
    for (const each of held) pool.release(each)
    pool.release(await waiting)

    const after = await countedWaits()
    assert.equal(after.count - before.count, 1)
    assert.isAtLeast(after.seconds - before.seconds, waitedMs / 1000 - 0.005)
  })
})
