import { deliverUserEvents } from '../src/features/account/server/deliver-user-events.ts'
import { everyTwoSeconds, writeDown } from './jobs.ts'
import type { Log } from './log.ts'

/** Delivers due events every two seconds, in every instance: they share the work by the rows' locks. */
export function startUserEventWorker(log: Log): void {
  everyTwoSeconds('user events wait', log, () =>
    deliverUserEvents((attempt) => writeDown('user_events', attempt, log))
  )
}
