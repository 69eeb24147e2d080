import { deadLetterQueue } from '../../../shared/server/dead_letter_queue.ts'
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
    where name <> '${deadLetterQueue}' and state <> 'failed' and (
       (state in ('created', 'retry') and start_after < now() - interval '10 minutes')
       or retry_count > 20
       or (state = 'active' and started_on + (expire_seconds + 600) * interval '1 second' < now()))`,
})

/** Jobs that nobody will try again unless a person has it done: `npm run jobs` tells why. */
const diedJobs = (database: DatabaseKey): Check => ({
  rule: `no job of the ${database} database has died`,
  database,
  needs: ['jobs'],
  sql: `
    select id as subject, coalesce(source_name, name) as what
    from jobs
    where name = '${deadLetterQueue}' or state = 'failed'`,
})

export const workChecks: Check[] = [
  stuckJobs('order'),
  stuckJobs('catalog'),
  stuckJobs('store'),
  diedJobs('order'),
  diedJobs('catalog'),
  diedJobs('store'),
  {
    rule: 'every service is told of each deleted account',
    database: 'storefront',
    sql: `
      select user_id as subject,
             format('%s was not told since %s, %s', service, deleted_at, coalesce(last_error, 'not tried')) as what
      from user_events
      where next_attempt_at = 'infinity' or deleted_at < now() - interval '1 hour'`,
  },
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
