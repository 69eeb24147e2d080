import '@adonisjs/lucid/database_provider'
import type { ApplicationService } from '@adonisjs/core/types'
import { Queue } from '../queue.ts'
import { jobGaugeNames, jobGauges } from './job_gauges.ts'
import type { MetricName } from './names.ts'
import { poolSamples } from './pool_samples.ts'
import { countTarnWaits } from './pool_waits.ts'
import { addSource, type Sample } from './sources.ts'

export type ServiceGauges = {
  names: readonly MetricName[]
  /** Rows of `metric`, `labels` (jsonb) and `value`: cheap, for every scrape asks for them. */
  sql: string
}

/**
 * What every service tells of its pool and its queues, and `gauges` beside it: one statement a scrape. It takes a
 * connection of the queue, so that a pool which is used up can still be told of.
 */
export async function addServiceSources(
  app: ApplicationService,
  gauges?: ServiceGauges
): Promise<void> {
  const queue = await app.container.make(Queue)
  const sql = gauges ? `${jobGauges} union all ${gauges.sql}` : jobGauges
  const names = [...jobGaugeNames, ...(gauges?.names ?? [])]
  addSource('database', names, () => queue.read<Sample>(sql))

  const db = await app.container.make('lucid.db')
  db.manager.connect(db.primaryConnectionName)
  countTarnWaits(db.manager.get(db.primaryConnectionName)!.connection!.pool!)
  const poolNames = [
    'database_pool_connections',
    'database_pool_max',
    'database_pool_waiting',
  ] as const
  addSource('pool', poolNames, () => {
    const node = db.manager.get(db.primaryConnectionName)
    const pool = node?.connection?.pool
    const max = node?.config.pool?.max ?? 0
    return pool ? poolSamples(pool.numUsed(), pool.numFree(), pool.numPendingAcquires(), max) : []
  })
}
