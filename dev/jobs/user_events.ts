import type pg from 'pg'
import { countsOf, type JobStore, rowLimit, worstFirst } from './job.ts'

/** SQL: what the storefront still has to tell the services (docs/adr/0045). */
const events = `
  select case when next_attempt_at = 'infinity' then 'died'
              when attempts > 0 then 'fails'
              else 'waits' end as state,
         'user_events' as queue,
         user_id || ':' || service as id,
         deleted_at as since,
         attempts as tries,
         last_error as reason
  from user_events`

/** The storefront's events, as jobs; their id names the person and the service. */
export function userEvents(client: pg.Client): JobStore {
  return {
    async list() {
      const counted = `select state, count(*)::int as count from (${events}) as event group by state`
      const listed = `select * from (${events}) as event order by ${worstFirst} limit ${rowLimit}`
      const counts = await client.query(counted)
      const { rows } = await client.query(listed)
      const jobs = rows.map((row) => ({ database: 'storefront' as const, ...row }))
      return { jobs, counts: countsOf(counts.rows) }
    },
    async retry(id) {
      const [user, service] = id.split(':')
      const { rowCount } = await client.query(
        'update user_events set next_attempt_at = now() where user_id::text = $1 and service = $2',
        [user, service]
      )
      return rowCount ? `The storefront tells ${service} now.` : null
    },
  }
}
