import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { withTrace } from '@marketplace/shared/server/http/current_trace'
import { countJob } from '@marketplace/shared/server/metrics/jobs'
import {
  deliverUserEvents,
  type Delivery,
} from '../src/features/account/server/deliver-user-events.ts'
import type { Log } from './log.ts'

const intervalMs = 1_000
const queue = 'user_events'

/** Delivers due events once a second, in every instance: they share the work by the rows' locks. */
export function startUserEventWorker(log: Log): void {
  const run = async () => {
    // The database is away: readiness says so, and the next round tries again.
    const report = (error: unknown) => log.error({ err: error }, 'user events wait')
    await deliverUserEvents((attempt) => writeDown(attempt, log)).catch(report)
    setTimeout(() => void run(), intervalMs).unref()
  }
  void run()
}

/** One line and one count for an attempt, as the services' jobs have them. */
async function writeDown(attempt: () => Promise<Delivery>, log: Log): Promise<void> {
  const startedAt = performance.now()
  const requestId = randomUUID()
  const { error, ...delivery } = await withTrace({ requestId }, attempt)
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  countJob(queue, delivery.outcome, ms)
  const line = { requestId, queue, ...delivery, ms }
  if (error === undefined) log.info(line, 'job')
  else log.error({ ...line, err: error }, 'job')
}
