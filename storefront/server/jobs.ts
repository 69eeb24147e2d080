import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { withTrace } from '@marketplace/shared/server/http/current_trace'
import { countJob } from '@marketplace/shared/server/metrics/jobs'
import type { Log } from './log.ts'

export type Attempt = {
  jobId: string
  outcome: 'completed' | 'failed' | 'refused'
  tries: number
  error?: unknown
}

const intervalMs = 2_000

/** Those that wait as long wake this process together. */
export function atMultipleOf(ms: number, run: () => Promise<void>): void {
  setTimeout(() => void run(), ms - (performance.now() % ms)).unref()
}

/** Does that work every two seconds, for as long as the process runs; what it throws is told and does not end it. */
export function everyTwoSeconds(what: string, log: Log, work: () => Promise<unknown>): void {
  const run = async () => {
    // The database is away: readiness says so, and the next round tries again.
    await work().catch((error: unknown) => log.error({ err: error }, what))
    atMultipleOf(intervalMs, run)
  }
  void run()
}

/** One line and one count for an attempt, as the services' jobs have them. */
export async function writeDown(queue: string, attempt: () => Promise<Attempt>, log: Log) {
  const startedAt = performance.now()
  const requestId = randomUUID()
  const { error, ...delivery } = await withTrace({ requestId }, attempt)
  const ms = Math.round((performance.now() - startedAt) * 10) / 10
  countJob(queue, delivery.outcome, ms)
  const line = { requestId, queue, ...delivery, ms }
  if (error === undefined) log.info(line, 'job')
  else log.error({ ...line, err: error }, 'job')
}
