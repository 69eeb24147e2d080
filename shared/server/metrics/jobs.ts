import { counter, histogram } from './registry.ts'

const runs = counter('jobs_total')
const durations = histogram('job_duration_seconds')

/** Counts one run of a job and its time. */
export function countJob(queue: string, outcome: string, ms: number): void {
  runs.inc({ queue, outcome })
  durations.observe({ queue }, ms / 1000)
}
