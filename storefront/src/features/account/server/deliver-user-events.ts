import { sql } from 'kysely'
import { isFinalRefusal, reasonOf } from '@marketplace/shared/server/errors/final_refusal'
import type { ServiceClient } from '@marketplace/shared/server/service_client'
import { services, type ServiceName, type UserEventPath } from '../../../lib/clients/services.ts'
import { db } from '../../../lib/db/database.ts'

type Event = { user_id: string; service: ServiceName; deleted_at: Date; attempts: number }

const batch = 20

/** Longer than one delivery may take, so that another instance never sends the same event meanwhile. */
const firstPauseSeconds = 4
const maxPauseSeconds = 60

/** One attempt to tell a service, as the log and the metrics tell of a job. */
export type Delivery = {
  jobId: string
  outcome: 'completed' | 'failed' | 'refused'
  tries: number
  error?: unknown
}

/**
 * Tells the services of deleted accounts, each until it took the event or refused it for good. `work` does one attempt
 * and writes it down. Taking an event sets when it is due again, so that nothing is locked while a service is called.
 */
export async function deliverUserEvents(
  work: (attempt: () => Promise<Delivery>) => Promise<unknown>
): Promise<void> {
  const events = await takeDueEvents()
  await Promise.all(events.map((event) => work(() => deliver(event))))
}

async function takeDueEvents(): Promise<Event[]> {
  const pause = sql`least(${maxPauseSeconds}, ${firstPauseSeconds} * 2 ^ least(attempts, 10))`
  const { rows } = await sql<Event>`
    update user_events e
    set attempts = e.attempts + 1, next_attempt_at = now() + make_interval(secs => ${pause})
    from (select user_id, service from user_events where next_attempt_at <= now()
          order by next_attempt_at limit ${batch} for update skip locked) due
    where e.user_id = due.user_id and e.service = due.service
    returning e.user_id, e.service, e.deleted_at, e.attempts`.execute(db())
  return rows
}

async function deliver(event: Event): Promise<Delivery> {
  const { user_id: id, service, deleted_at: deletedAt, attempts: tries } = event
  const jobId = `${id}:${service}`
  try {
    const body = { id, deletedAt: deletedAt.toISOString() }
    const client = services()[service] as unknown as ServiceClient<UserEventPath>
    await client.call('POST', '/internal/events/users', { body, idempotent: true })
    await db()
      .deleteFrom('user_events')
      .where('user_id', '=', id)
      .where('service', '=', service)
      .execute()
    return { jobId, outcome: 'completed', tries }
  } catch (error) {
    const isFinal = isFinalRefusal(error, tries)
    await keepError(id, service, reasonOf(error), isFinal)
    return { jobId, outcome: isFinal ? 'refused' : 'failed', tries, error }
  }
}

/** What was refused for good waits until a person has it tried again (`npm run jobs`). */
async function keepError(id: string, service: ServiceName, reason: string, isFinal: boolean) {
  await sql`
    update user_events
    set last_error = ${reason}, next_attempt_at = case when ${isFinal} then 'infinity' else next_attempt_at end
    where user_id = ${id} and service = ${service}`.execute(db())
}
