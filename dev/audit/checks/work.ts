import type { DatabaseKey } from '../../apps.ts'
import type { Check } from '../check.ts'

/**
 * Jobs that nobody has taken for ten minutes after their time, that should have ended long ago, or that have
 * failed for so long that trying again will not help. Tries are a minute apart at most.
 */
const stuckJobs = (database: DatabaseKey): Check => ({
  rule: `no job of the ${database} database is stuck`,
  database,
  needs: ['jobs'],
  sql: `
    select id as subject,
           format('%s, %s since %s, tried again %s times', name, state, coalesce(started_on, start_after), retry_count) as what
    from jobs
    where (state in ('created', 'retry') and start_after < now() - interval '10 minutes')
       or retry_count > 20
       or (state = 'active' and started_on + (expire_seconds + 600) * interval '1 second' < now())`,
})

export const workChecks: Check[] = [
  stuckJobs('order'),
  stuckJobs('catalog'),
  stuckJobs('store'),
  {
    rule: 'no checkout key is stuck',
    database: 'order',
    // A job frees keys an hour after their lock has ended.
    sql: `
      select checkout_id as subject, format('key %s, locked until %s', key, locked_until) as what
      from idempotency_keys
      where status = 'in_progress' and locked_until < now() - interval '70 minutes'`,
  },
]
