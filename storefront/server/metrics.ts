import { sql } from 'kysely'
import { poolSamples } from '@marketplace/shared/server/metrics/pool_samples'
import { serveMetrics } from '@marketplace/shared/server/metrics/server'
import { addSource, type Sample } from '@marketplace/shared/server/metrics/sources'
import { db, pool } from '../src/lib/db/database.ts'
import { env } from '../src/lib/process/env.ts'

/** The events of deleted accounts, as the services tell of their jobs. */
const eventGauges = sql<Sample>`
  with events as (
    select case when next_attempt_at = 'infinity' then 'dead'
                when attempts > 0 then 'failing'
                else 'waiting' end as state, deleted_at
    from user_events)
  select 'jobs' as metric, jsonb_build_object('queue', 'user_events', 'state', state) as labels,
         count(*)::float8 as value
  from events where state <> 'dead' group by state
  union all
  select 'jobs_oldest_seconds', '{"queue": "user_events"}', extract(epoch from now() - min(deleted_at))::float8
  from events where state <> 'dead' having count(*) > 0
  union all
  select 'jobs_dead', '{"queue": "user_events"}', count(*)::float8
  from events where state = 'dead' having count(*) > 0`

/** Serves the storefront's metrics beside it, where a port is set for them. */
export async function startMetrics(): Promise<void> {
  const { host, metricsPort } = env()
  if (metricsPort === undefined) return
  // The pool first: the question for the database is no work that waits.
  addSource(
    'pool',
    ['database_pool_connections', 'database_pool_max', 'database_pool_waiting'],
    () => {
      const { totalCount, idleCount, waitingCount, options } = pool()
      return poolSamples(totalCount - idleCount, idleCount, waitingCount, options.max)
    }
  )
  addSource('database', ['jobs', 'jobs_oldest_seconds', 'jobs_dead'], async () => {
    return (await eventGauges.execute(db())).rows
  })
  await serveMetrics({ host, port: metricsPort })
}
