import type pg from 'pg'
import { PgBoss } from 'pg-boss'
import { deadLetterQueue } from '../../shared/server/dead_letter_queue.ts'
import type { DatabaseKey } from '../apps.ts'
import { countsOf, type JobStore, rowLimit, worstFirst } from './job.ts'

/**
 * SQL: the work of a service. A job that died lies in the dead letter queue under an id of its own; it is told of
 * by the one under which it failed. The queue keeps the failed job itself beside it for a day.
 */
const jobs = `
  select case when name = '${deadLetterQueue}' or state = 'failed' then 'died'
              when state = 'active' then 'runs'
              when state = 'retry' then 'fails'
              else 'waits' end as state,
         coalesce(source_name, name) as queue,
         coalesce(source_id, id) as id,
         coalesce(source_created_on, created_on) as since,
         case when state = 'created' and source_id is null then 0
              else coalesce(source_retry_count, retry_count) + 1 end as tries,
         coalesce(said ->> 'message', said -> 'value' ->> 'message', said::text) as reason
  from pgboss.job cross join lateral (select coalesce(output, source_output) as said) as tried
  where (state < 'completed' or (state = 'failed' and dead_letter is null))
    and name not like '\\_\\_pgboss\\_\\_%'`

/** The jobs of a service's queue. A service that never ran has none. */
export function serviceJobs(database: DatabaseKey, client: pg.Client, url: string): JobStore {
  return {
    async list() {
      if (!(await hasQueue(client))) return { jobs: [], counts: countsOf([]) }
      const counted = `select state, count(*)::int as count from (${jobs}) as job group by state`
      const listed = `select * from (${jobs}) as job order by ${worstFirst} limit ${rowLimit}`
      const counts = await client.query(counted)
      const { rows } = await client.query(listed)
      return { jobs: rows.map((row) => ({ database, ...row })), counts: countsOf(counts.rows) }
    },
    async retry(id) {
      if (!(await hasQueue(client))) return null
      const { rows } = await client.query(
        `select id, name, state, source_name from pgboss.job
         where $1 in (id::text, source_id::text) and state not in ('completed', 'cancelled')
         order by name = '${deadLetterQueue}' desc limit 1`,
        [id]
      )
      return rows[0] ? withBoss(url, (boss) => retryWith(boss, rows[0])) : null
    },
  }
}

type Found = { id: string; name: string; state: string; source_name: string | null }

async function retryWith(boss: PgBoss, { id, name, state, source_name: source }: Found) {
  if (state === 'active') return `It runs just now, in ${name}.`
  if (name === deadLetterQueue) {
    // One that could not go back before counts as failed where it lies.
    if (state === 'failed') await boss.retry(name, id)
    const moved = await boss.redrive(name, { ids: [id] })
    return moved ? `It is back in ${source}.` : `${source} has this work already.`
  }
  if (state === 'failed') await boss.retry(name, id)
  else await boss.update(name, undefined, { id, startAfter: 0 })
  return `${name} tries it now.`
}

async function withBoss<T>(connectionString: string, work: (boss: PgBoss) => Promise<T>) {
  const quiet = { supervise: false, schedule: false, migrate: false, max: 1 }
  const boss = new PgBoss({ connectionString, schema: 'pgboss', ...quiet })
  boss.on('error', () => {})
  await boss.start()
  try {
    return await work(boss)
  } finally {
    await boss.stop({ graceful: false })
  }
}

async function hasQueue(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query(`select to_regclass('pgboss.job') is not null as has`)
  return rows[0].has
}
