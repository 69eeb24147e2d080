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

/**
 * Tells the services of deleted accounts, each until it took the event or refused it for good. Gives how many events were due.
 * Taking one sets when it is due again, so that nothing is locked while a service is called.
 */
export async function deliverUserEvents(): Promise<number> {
  const events = await takeDueEvents()
  await Promise.all(events.map(deliver))
  return events.length
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

async function deliver({ user_id: id, service, deleted_at: deletedAt, attempts }: Event) {
  try {
    const body = { id, deletedAt: deletedAt.toISOString() }
    const client = services()[service] as unknown as ServiceClient<UserEventPath>
    await client.call('POST', '/internal/events/users', { body, idempotent: true })
    await db()
      .deleteFrom('user_events')
      .where('user_id', '=', id)
      .where('service', '=', service)
      .execute()
  } catch (error) {
    const isFinal = isFinalRefusal(error, attempts)
    await keepError(id, service, reasonOf(error), isFinal)
    const message = `${service} was not told of a deleted account: ${error}`
    console.error(
      JSON.stringify({ level: isFinal ? 'error' : 'warn', userId: id, attempts, message })
    )
  }
}

/** What was refused for good waits until a person has it tried again (`npm run jobs`). */
async function keepError(id: string, service: ServiceName, reason: string, isFinal: boolean) {
  await sql`
    update user_events
    set last_error = ${reason}, next_attempt_at = case when ${isFinal} then 'infinity' else next_attempt_at end
    where user_id = ${id} and service = ${service}`.execute(db())
}
