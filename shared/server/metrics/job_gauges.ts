import { deadLetterQueue } from '../dead_letter_queue.ts'
import type { MetricName } from './names.ts'

export const jobGaugeNames: readonly MetricName[] = ['jobs', 'jobs_oldest_seconds', 'jobs_dead']

/**
 * As the index of the jobs that are not done has it, so that finished ones are not read. One that was sent for later does
 * not wait yet.
 */
const live = `state in ('created', 'retry', 'active', 'failed') and state <> 'failed'
  and name not like '\\_\\_pgboss\\_\\_%' and not (state = 'created' and start_after > now())`

/** SQL: rows of `metric`, `labels` and `value` for the queues of a service. */
export const jobGauges = `
  select 'jobs' as metric,
         jsonb_build_object('queue', name, 'state', case state
           when 'active' then 'running' when 'retry' then 'failing' else 'waiting' end) as labels,
         count(*)::float8 as value
  from pgboss.job where ${live} and name <> '${deadLetterQueue}' group by name, state
  union all
  select 'jobs_oldest_seconds', jsonb_build_object('queue', name),
         extract(epoch from now() - min(created_on))::float8
  from pgboss.job
  where ${live} and name <> '${deadLetterQueue}' and state <> 'active' group by name
  union all
  select 'jobs_dead', jsonb_build_object('queue', coalesce(source_name, name)), count(*)::float8
  from pgboss.job where ${live} and name = '${deadLetterQueue}' group by coalesce(source_name, name)`
